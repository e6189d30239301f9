import { LONGEST_SLUG, slugOf } from '@/lib/values/slug'

/**
 * The key of a document that is taken in: who published it and when, so that it can be read in an address, and what
 * tells it from others. That is made by chance: of the text's hash, a name that is removed from the text could be guessed.
 * @param chance ten hexadecimal digits or more
 */
export function documentKey(publisher: string, date: string, chance: string): string {
  return `${publisher.slice(0, LONGEST_SLUG)}-${date}-${chance.slice(0, 10)}`
}

/** The key of a new source: its English name in the letters of a key, numbered when it is taken. */
export function sourceKey(english: string, isTaken: (key: string) => boolean): string {
  const base = slugOf(english) || 'source'
  let key = base
  for (let number = 2; isTaken(key); number++) key = `${base}-${number}`
  return key
}
