import { LONGEST_TEXT } from '../model'
import { normaliseText } from '../normal'
import { decodeText } from './encoding'
import { declaredCharset, readPage } from './html'
import { type FileHints, type FileRead, type FileText, LARGEST_FILE } from './model'
import { readPdf } from './pdf'
import { compoundKind, isBinary, isLockedOffice, isPage, signatureOf } from './signature'
import { readWord } from './word'

/**
 * Takes the text out of a file: a text, a web page, a Word file or a PDF, as its content says and whatever it is
 * called. Nothing of it is run, nothing is fetched, and what is wrong with it is a value.
 */
export async function readFile(bytes: Uint8Array, hints: FileHints = {}): Promise<FileRead> {
  if (bytes.length > LARGEST_FILE) return { ok: false, fault: { reason: 'tooLarge' } }
  const signature = signatureOf(bytes)
  switch (signature) {
    case 'unmarked':
      return settled(readLetters(bytes, hints))
    case 'pdf':
      return settled(office('pdf', await readPdf(bytes)))
    case 'zip':
      return settled(office('docx', await readWord(bytes)))
    case 'compound':
      return isLockedOffice(bytes)
        ? { ok: false, fault: { reason: 'password' } }
        : { ok: false, fault: { reason: 'wrongType', what: compoundKind(bytes) } }
    default:
      return { ok: false, fault: { reason: 'wrongType', what: signature } }
  }
}

/** How much of a page is looked at for the encoding that it names, in bytes (HTML, 13.2.3.2). */
const HEAD = 1024 * 4

function readLetters(bytes: Uint8Array, { encoding: chosen, charset, url }: FileHints): FileRead {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const declared = charset ?? (isPage(head) ? declaredCharset(head) : null)
  const decoded = decodeText(bytes, { chosen: chosen ?? null, declared })
  if (!decoded.ok) {
    const { encoding, line } = decoded
    const isText = chosen || !isBinary(new TextDecoder(encoding).decode(bytes))
    if (isText) return { ok: false, fault: { reason: 'brokenEncoding', encoding, line } }
    return { ok: false, fault: { reason: 'wrongType', what: 'binary' } }
  }
  const { text, encoding } = decoded
  if (isBinary(text) && !chosen)
    return { ok: false, fault: { reason: 'wrongType', what: 'binary' } }
  if (!isPage(text)) return { ok: true, file: { ...BARE, kind: 'text', encoding, text } }
  const page = readPage(text, url ?? null)
  return page.ok ? { ok: true, file: { kind: 'html', encoding, ...page.article } } : page
}

const BARE = { title: null, published: null, site: null, url: null }

function office(kind: 'pdf' | 'docx', read: Awaited<ReturnType<typeof readPdf>>): FileRead {
  if (!read.ok) return read
  const { text, title } = read
  return { ok: true, file: { ...BARE, kind, encoding: null, text, title } }
}

/** A file that was read but says nothing, or too much, is refused too. */
function settled(read: FileRead): FileRead {
  if (!read.ok) return read
  const file: FileText = { ...read.file, text: tidy(read.file) }
  if (normaliseText(file.text) === '') return { ok: false, fault: { reason: 'empty' } }
  if (file.text.length > LONGEST_TEXT) return { ok: false, fault: { reason: 'tooLong' } }
  return { ok: true, file }
}

/** A text file stays as it is, to the letter; what was taken out of another format has the line ends of ours. */
function tidy({ kind, text }: FileText): string {
  return kind === 'text' ? text : normaliseText(text)
}
