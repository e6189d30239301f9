import { analyse } from 'chardet'
import { ENCODINGS, type Encoding } from './model'

/** A text with the encoding that it was read in, or the line of the first letter that is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly encoding: Encoding; readonly line: number }

/** How much of a long file is looked at to find its encoding, in bytes. */
const SAMPLE = 256 * 1024

/**
 * The text of some bytes, in the encoding that somebody chose, else in the one that the byte order mark names, else
 * in the declared one if the bytes allow it, else in the one that is found. All bytes are decoded at once, so that no
 * letter is cut. The byte order mark is no part of the text.
 */
export function decodeText(
  bytes: Uint8Array,
  { chosen, declared }: { chosen?: Encoding | null; declared?: string | null } = {},
): Decoded {
  if (chosen) return decodeAs(bytes, chosen)
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(bytes, marked)
  const stated = declared ? encodingNamed(declared) : null
  const asStated = stated && decodeAs(bytes, stated)
  return asStated?.ok ? asStated : decodeAs(bytes, findEncoding(bytes))
}

/** One of our encodings by any of the names that the web gives it (WHATWG Encoding), or null. */
export function encodingNamed(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label.trim())
    return ENCODINGS.find((known) => known === encoding) ?? null
  } catch {
    return null
  }
}

/** The encoding that letters and their neighbours speak for. Plain ASCII is UTF-8. */
export function findEncoding(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes)
  if (marked) return marked
  const sample = bytes.subarray(0, SAMPLE)
  const wide = wideEncoding(sample)
  if (wide) return wide
  if (isUtf8(sample)) return 'utf-8'
  return arabicEncoding(sample) ?? westernEncoding(sample)
}

/** Decodes in one encoding; a byte that is no letter of it is told by its line, counted from 1. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { ok: true, encoding, text: encoding === 'windows-1252' ? toWestern(text) : text }
  } catch {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)
    return { ok: false, encoding, line: before.split('\n').length }
  }
}

/** The letters of windows-1252 from 80 to 9F, which Node 20 decodes as control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function toWestern(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80))
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark: of every two bytes one is 0 (Latin letters, spaces, line ends) or 6 (Arabic letters), and
 * it is always the same one. No other encoding of text has such bytes at all.
 */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const pairs = bytes.length >> 1
  if (pairs === 0) return null
  let [little, big] = [0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (isBlock(bytes[at + 1])) little++
    if (isBlock(bytes[at])) big++
  }
  if (Math.max(little, big) < pairs * 0.9) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

const isBlock = (byte: number | undefined) => byte === 0 || byte === 6

/** One letter in how many may be damaged in a text that is still taken for UTF-8, and then told to be damaged. */
const DAMAGED = 20

function isUtf8(bytes: Uint8Array): boolean {
  // The sample may end inside a letter.
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  if (damaged === 0) return true
  const letters = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return damaged * DAMAGED <= letters
}

/** One of the two Arabic encodings of 8 bits, or null when neither gives words of Arabic. */
function arabicEncoding(bytes: Uint8Array): Encoding | null {
  const [best] = (['windows-1256', 'iso-8859-6'] as const)
    .map((encoding) => ({ encoding, ...judge(new TextDecoder(encoding).decode(bytes)) }))
    .sort((a, b) => a.odd - b.odd || a.rarity - b.rarity)
  return best && best.letters > 0 && best.odd < 1 / 4 ? best.encoding : null
}

/** The letters of Arabic, the commonest in running text first. */
const COMMON = 'اليمنورتبةعدسفهكأقحجشخصىضطإزثئءغذظآؤ'

/**
 * How many Arabic letters a text has; how much in it, per letter, that no Arabic text has: Arabic letters that touch
 * Latin ones, letters that do not exist, control characters, nunation within a word, signs of algebra at a word; and
 * how rare its letters are on average (their place among the commonest), which decides where nothing is odd: the
 * words of one encoding may be other words in the other, but of rarer letters.
 */
function judge(text: string): { letters: number; odd: number; rarity: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const arabic = text.match(/\p{Script=Arabic}/gu) ?? []
  const letters = arabic.length
  const mixed = count(
    /\p{Script=Arabic}(?=\p{Script=Latin})|\p{Script=Latin}(?=\p{Script=Arabic})/gu,
  )
  const broken = count(/[\uFFFD\u0080-\u009F]/g)
  const nunation = count(/[\u064B-\u064D](?=[\u0621-\u064A])(?!\u0627)/g)
  const signs = count(/\p{Script=Arabic}[×¬]|[×¬]\p{Script=Arabic}/gu)
  const places = arabic.map((letter) => COMMON.indexOf(letter)).filter((place) => place >= 0)
  return {
    letters,
    odd: (mixed + broken + nunation + signs) / (letters || 1),
    rarity: places.reduce((sum, place) => sum + place, 0) / (places.length || 1),
  }
}

/** Latin and Cyrillic encodings by the letters that their languages prefer; Windows' Western one if in doubt. */
function westernEncoding(bytes: Uint8Array): Encoding {
  const likely = analyse(bytes).map(({ name }) => encodingNamed(name))
  const known = likely.find((name) => name !== null && /^windows-125[124]$/.test(name))
  return known ?? 'windows-1252'
}
