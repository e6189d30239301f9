import type { OtherKind } from './model'

/** What the first bytes of a file say that it is; `unmarked` may be a text, a page or anything. */
export type Signature = 'pdf' | 'zip' | 'compound' | 'unmarked' | OtherKind

/** First bytes, in hexadecimal digits, of what is no text. */
const MARKS: readonly (readonly [mark: RegExp, kind: Signature])[] = [
  [/^504b(0304|0506)/, 'zip'],
  [/^d0cf11e0a1b11ae1/, 'compound'],
  [/^7b5c727466/, 'rtf'],
  [/^(89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250|424d.{8}00000000)/, 'image'],
  [/^.{8}66747970(68656963|68656978|6d696631|61766966)/, 'image'],
  [
    /^(.{8}66747970|494433|4f676753|664c6143|1a45dfa3|52494646.{8}(57415645|41564920))/,
    'recording',
  ],
  [/^(1f8b|52617221|377abcaf271c|425a68|fd377a585a)/, 'archive'],
]

/** A page saved with its pictures in one file: MIME, in parts. */
const WEB_ARCHIVE =
  /^(From|MIME-Version|Subject|Snapshot-Content-Location|Date):[\s\S]*multipart\/related/i

/** How far into a file the mark of a PDF may stand, in bytes (ISO 32000-1, H.3, note 13). */
const PDF_REACH = 1024

/** What a file is by its first bytes, whatever it is called. */
export function signatureOf(bytes: Uint8Array): Signature {
  const head = latin(bytes.subarray(0, PDF_REACH * 2))
  if (head.slice(0, PDF_REACH).includes('%PDF-')) return 'pdf'
  if (WEB_ARCHIVE.test(head)) return 'webArchive'
  const mark = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return MARKS.find(([known]) => known.test(mark))?.[1] ?? 'unmarked'
}

/** True for an Office file that is locked with a password: its parts lie encrypted in a compound file. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return holds(bytes, 'EncryptedPackage')
}

/** What a compound file is that is not locked: names of its streams are written in UTF-16. */
export function compoundKind(bytes: Uint8Array): OtherKind {
  if (holds(bytes, 'WordDocument')) return 'oldWord'
  if (holds(bytes, 'Workbook')) return 'sheet'
  return holds(bytes, 'PowerPoint Document') ? 'slides' : 'binary'
}

/** The tags that a web page may begin with. */
const PAGE =
  /^<(!doctype\s+html|html|head|body|title|meta|article|main|section|div|h1|p|table|script|style)\b/i

/** How many of the first letters tell a page from a text. */
const PAGE_REACH = 4096

/** True for the text of a web page: that begins with a tag of one, after comments and declarations. */
export function isPage(text: string): boolean {
  let head = text.slice(0, PAGE_REACH).trimStart()
  for (const [from, to] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
  ] as const) {
    while (head.startsWith(from)) {
      const end = head.indexOf(to)
      if (end < 0) return false
      head = head.slice(end + to.length).trimStart()
    }
  }
  return PAGE.test(head)
}

/** True for what no person has written: letters that stand for nothing, or control characters among the letters. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, PAGE_REACH * 16)
  if (sample.includes('\0')) return true
  const odd = sample.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0
  return odd * 50 > sample.length
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le')
}
