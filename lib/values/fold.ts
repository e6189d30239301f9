import { toDigits } from './digits'

/** What a letter is folded to, so that spellings which readers take for the same word meet in a search. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}

const FOLDED = /[أإآٱىیکة]/g

/** Harakat, Quranic signs, superscript alef, tatweel, and the invisible marks of direction and joining. */
const DROPPED =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Dots and other signs between two tatweels, by which news breaks words that moderation looks for. */
const BREAKERS = /\u0640+[^\p{L}\p{N}\s\u0640]+\u0640+/gu

/**
 * The form of a text that is searched: lower case, Western digits, one shape for alef, yaa and taa marbuta, no
 * harakat, no tatweel and no signs between tatweels. Fold both the text and the query; offsets are not kept.
 */
export function fold(text: string): string {
  return toDigits(text, 'latn')
    .normalize('NFKC')
    .replace(BREAKERS, '')
    .replace(DROPPED, '')
    .replace(FOLDED, (letter) => LETTERS[letter] as string)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** A folded text with the way back: for every UTF-16 unit of it, and for its end, the offset in the original. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/** What each letter that was met is folded to. There are no more than 65,536 of them. */
const UNITS = new Map<string, string>()

/**
 * Folds a text letter by letter and keeps where each letter came from. Unlike `fold` it keeps white space at the ends,
 * and does not fold what takes two UTF-16 units (mathematical letters). What is dropped belongs to the letter before.
 */
export function foldWithOffsets(text: string): Folded {
  const units: string[] = []
  const offsets: number[] = []
  const breakers = text.matchAll(BREAKERS)
  let breaker = breakers.next().value
  for (let at = 0; at < text.length; at++) {
    if (breaker?.index === at) {
      at += breaker[0].length - 1
      breaker = breakers.next().value
      continue
    }
    const folded = foldUnit(text.charAt(at))
    if (folded === ' ' && units.at(-1) === ' ') continue
    for (let unit = 0; unit < folded.length; unit++) {
      units.push(folded.charAt(unit))
      offsets.push(at)
    }
  }
  offsets.push(text.length)
  return { text: units.join(''), offsets }
}

function foldUnit(unit: string): string {
  const known = UNITS.get(unit)
  if (known !== undefined) return known
  const folded = /\s/.test(unit) ? ' ' : fold(unit)
  UNITS.set(unit, folded)
  return folded
}
