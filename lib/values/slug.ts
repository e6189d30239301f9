import { fold } from './fold'

/** How long the readable part of a key may be, in characters. */
export const LONGEST_SLUG = 80

/** A name in the letters of a key: `Bridge, at night` → `bridge-at-night`; empty for one that has no Latin letters. */
export function slugOf(english: string): string {
  return fold(english)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
}
