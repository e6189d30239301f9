import { fold } from '@/lib/values/fold'
import { analyse } from './analysis'

/** Words with dots inside, and words with a foreign letter inside: how posts hide words from moderation. */
const DOTTED = /(?<![\u0621-\u064a])[\u0621-\u064a]+(?:\.[\u0621-\u064a]+)+/g
const MIXED = /(?<=[\u0621-\u064aـ])[AaRrOoIiEe](?=[\u0621-\u064aـ])/g

const LIKE: Readonly<Record<string, string>> = { a: 'ا', r: 'ر', o: 'و', i: 'ي', e: 'ا' }

/**
 * A text with its hidden words mended, every letter in its old place: a dot gives way to a tatweel where the word
 * without it is one of the reader's («أصـ.ـيب» without tatweel), a foreign letter to the one that it stands for.
 * A full stop between two sentences that are written together stays.
 */
export function mend(text: string): string {
  return text
    .replace(MIXED, (letter) => LIKE[letter.toLowerCase()] ?? letter)
    .replace(DOTTED, (word) => {
      const known = !analyse(fold(word.replaceAll('.', ''))).unknown
      const whole = word.split('.').every((part) => part.length > 2 && !analyse(fold(part)).unknown)
      return known && !whole ? word.replaceAll('.', 'ـ') : word
    })
}
