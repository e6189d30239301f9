import type { Draft, ReaderInput } from '../model'

/** Drafts the claims of an English text, in the order in which it makes them. */
export function readEnglish(_input: ReaderInput): readonly Draft[] {
  return []
}
