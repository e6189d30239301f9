import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import { LONGEST_TEXT } from '../model'
import type { FileFault } from './model'

type PdfRead =
  | { readonly ok: true; readonly text: string; readonly title: string | null }
  | { readonly ok: false; readonly fault: FileFault }

/** How many pages are read. */
const MOST_PAGES = 1_000

/** How much further apart than the lines of a paragraph two paragraphs are, at least. */
const GAP = 1.4

/**
 * The text layer of a PDF. Lines that a page breaks are joined to paragraphs again; paragraphs are parted by an empty
 * line. A PDF of pictures alone has no text layer, and is refused.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  try {
    // A copy: the reader of PDFs takes the bytes for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      if (pdf.numPages > MOST_PAGES) return refuse('tooLong')
      const { items } = await extractTextItems(pdf)
      const text = items.map(paragraphsOf).filter(Boolean).join('\n\n')
      if (!/\p{L}/u.test(text)) return refuse('noTextLayer')
      if (text.length > LONGEST_TEXT) return refuse('tooLong')
      return { ok: true, text, title: await titleOf(pdf) }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return refuse(isLocked ? 'password' : 'damaged')
  }
}

function refuse(reason: 'tooLong' | 'noTextLayer' | 'password' | 'damaged'): PdfRead {
  return { ok: false, fault: { reason } }
}

/** The paragraphs of a page: a line that stands much lower than lines do begins a new one. */
function paragraphsOf(items: readonly StructuredTextItem[]): string {
  const lines: { text: string; y: number; height: number }[] = []
  let open: { text: string; y: number; height: number } | null = null
  for (const { str, y, height, fontSize, hasEOL } of items) {
    open ??= { text: '', y, height: 0 }
    open.text += str
    if (str.trim() !== '') {
      open.y = y
      open.height = Math.max(open.height, height, fontSize)
    }
    if (hasEOL) {
      lines.push(open)
      open = null
    }
  }
  if (open) lines.push(open)
  const written = lines.filter(({ text }) => text.trim() !== '')
  return written.reduce((text, line, index) => {
    const before = written[index - 1]
    if (!before) return line.text.trim()
    const isNear = Math.abs(before.y - line.y) <= Math.max(before.height, line.height) * GAP
    return `${text}${isNear ? ' ' : '\n\n'}${line.text.trim()}`
  }, '')
}

async function titleOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string | null> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  // Programs that print put the name of the file there.
  return title === '' || /\.(docx?|odt|pdf|rtf|txt)$|^(microsoft word|untitled)/i.test(title)
    ? null
    : title
}
