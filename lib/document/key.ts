import { LONGEST_SLUG, slugOf } from '@/lib/values/slug'

/**
 * The key of a document that is taken in: who published it and when, then the beginning of its hash, so that it can
 * be read in an address and comes from its content.
 * @param sha256 of the text, in hexadecimal digits
 */
export function documentKey(publisher: string, date: string, sha256: string): string {
  return `${publisher.slice(0, LONGEST_SLUG)}-${date}-${sha256.slice(0, 10)}`
}

/** The key of a new source: its English name in the letters of a key, numbered when it is taken. */
export function sourceKey(english: string, isTaken: (key: string) => boolean): string {
  const base = slugOf(english) || 'source'
  let key = base
  for (let number = 2; isTaken(key); number++) key = `${base}-${number}`
  return key
}
