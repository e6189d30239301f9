import type { Published } from '../model'

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** The encodings that a text may be read in, the likely ones first. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'windows-1252',
  'windows-1254',
  'windows-1251',
] as const

export type Encoding = (typeof ENCODINGS)[number]

/** What a file is, told by its content and never by its name. */
export const FILE_KINDS = ['text', 'html', 'docx', 'pdf'] as const

export type FileKind = (typeof FILE_KINDS)[number]

/** What a file is that no text is taken from. */
export const OTHER_KINDS = [
  'oldWord',
  'rtf',
  'openDocument',
  'sheet',
  'slides',
  'webArchive',
  'image',
  'recording',
  'archive',
  'binary',
] as const

export type OtherKind = (typeof OTHER_KINDS)[number]

/** Why there is no text from a file. */
export type FileFault =
  | { readonly reason: 'wrongType'; readonly what: OtherKind }
  /** Larger than LARGEST_FILE, or a page or archive that unpacks to more than is taken in. */
  | { readonly reason: 'tooLarge' | 'unpacksTooLarge' }
  /** The text is longer than LONGEST_TEXT. */
  | { readonly reason: 'tooLong' }
  | { readonly reason: 'empty' | 'password' | 'damaged' | 'noTextLayer' | 'noArticle' }
  /** Bytes that are no letters of the encoding, the first of them in this line. */
  | { readonly reason: 'brokenEncoding'; readonly encoding: Encoding; readonly line: number }

/** The text of a file, and what else it tells of its document. Null for what it does not tell. */
export interface FileText {
  readonly kind: FileKind
  /** Null where the format itself says it. */
  readonly encoding: Encoding | null
  readonly text: string
  readonly title: string | null
  readonly published: Published | null
  /** Who published it, in the words of the page. */
  readonly site: string | null
  /** Where the page says that it belongs. */
  readonly url: string | null
}

export type FileRead =
  | { readonly ok: true; readonly file: FileText }
  | { readonly ok: false; readonly fault: FileFault }

/** What is known of a file beside its bytes. */
export interface FileHints {
  /** Chosen by a person: taken instead of what is found. */
  readonly encoding?: Encoding | null
  /** What the server that it came from says: of all that is found only a byte order mark is surer. */
  readonly charset?: string | null
  /** Where it came from. */
  readonly url?: string | null
}
