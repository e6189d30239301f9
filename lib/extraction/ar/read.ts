import type { Draft, ReaderInput } from '../model'

/** Drafts the claims of an Arabic text, in the order in which it makes them. */
export function readArabic(_input: ReaderInput): readonly Draft[] {
  return []
}
