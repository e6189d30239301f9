import { fold } from '@/lib/values/fold'

/** How long the readable part of a key may be, in characters. */
const LONGEST = 80

/**
 * The key of a document that is taken in: who published it and when, so that it can be read in an address, and what
 * tells it from others. That is made by chance: of the text's hash, a name that is removed from the text could be guessed.
 * @param chance ten hexadecimal digits or more
 */
export function documentKey(publisher: string, date: string, chance: string): string {
  return `${publisher.slice(0, LONGEST)}-${date}-${chance.slice(0, 10)}`
}

/** The key of a new source: its English name in the letters of a key, numbered when it is taken. */
export function sourceKey(english: string, isTaken: (key: string) => boolean): string {
  const name = fold(english)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const base = name === '' ? 'source' : name
  let key = base
  for (let number = 2; isTaken(key); number++) key = `${base}-${number}`
  return key
}
