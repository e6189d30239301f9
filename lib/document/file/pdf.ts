import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import { LONGEST_TEXT } from '../model'
import type { FileFault } from './model'
import { isMostlyArabic, readingOrder } from './visual-order'

type PdfRead =
  | { readonly ok: true; readonly text: string; readonly title: string | null }
  | { readonly ok: false; readonly fault: FileFault }

/** How many pages are read. */
const MOST_PAGES = 1_000

/** How much further apart than the lines of a paragraph two paragraphs are, at least. */
const GAP = 1.4

/** Share of the letter size by which the pieces of one line may differ in height. */
const SAME_LINE = 0.2

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

/**
 * The paragraphs of a page: a line that stands much lower than lines do begins a new one, and so does one in much
 * larger or smaller letters.
 */
function paragraphsOf(items: readonly StructuredTextItem[]): string {
  const isRightToLeft = isMostlyArabic(items.map(({ str }) => str).join(''))
  const written = linesOf(items, isRightToLeft)
    .map((line) => ({ ...line, text: readingOrder(line.pieces, isRightToLeft).trim() }))
    .filter(({ text }) => text !== '')
  return written.reduce((text, line, index) => {
    const before = written[index - 1]
    if (!before) return line.text
    const small = Math.min(before.height, line.height)
    const large = Math.max(before.height, line.height)
    const isNear = Math.abs(before.y - line.y) <= large * GAP && large <= small * GAP
    return `${text}${isNear ? ' ' : '\n\n'}${line.text}`
  }, '')
}

interface Line {
  readonly pieces: StructuredTextItem[]
  y: number
  height: number
}

/** The lines of a page. A line that is printed from its right end on may come in several pieces of the same height. */
function linesOf(items: readonly StructuredTextItem[], isRightToLeft: boolean): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const item of items) {
    const { str, y, height, fontSize, hasEOL } = item
    const last = lines.at(-1)
    const goesOn = isRightToLeft && last && Math.abs(last.y - y) < fontSize * SAME_LINE
    if (open === null && goesOn) open = lines.pop() ?? null
    open ??= { pieces: [], y, height: 0 }
    open.pieces.push(item)
    if (/[^\s\p{M}]/u.test(str)) {
      open.y = y
      open.height = Math.max(open.height, height, fontSize)
    }
    if (hasEOL) {
      lines.push(open)
      open = null
    }
  }
  return open ? [...lines, open] : lines
}

async function titleOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string | null> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  // Programs that print put the name of the file there, or the address of a page without one.
  return title === '' ||
    /\.(docx?|odt|pdf|rtf|txt)$|^(microsoft word|untitled|about:|data:)/i.test(title)
    ? null
    : title
}
