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
