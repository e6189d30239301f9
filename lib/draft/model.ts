import { LONGEST_TEXT } from '@/lib/document/model'

/** A form that somebody has not sent yet, as it is kept for them. */
export interface KeptDraft {
  /** What is in its fields; only the form itself knows how to read it. */
  readonly content: unknown
  /** When it was typed: ISO 8601. */
  readonly savedAt: string
}

/** What was kept of some forms, by what each is about: `claims/KEY`, `claims/KEY/note`. */
export type KeptDrafts = Readonly<Record<string, KeptDraft>>

/** The one form that holds a whole text. */
export const NEW_DOCUMENT = 'documents/new'

/** How many drafts are kept for one person: more than anybody has open. */
export const MOST_DRAFTS = 200

/** How many characters the JSON of a draft may have. Line breaks and quotation marks take two there. */
export function longestDraft(subject: string): number {
  return subject === NEW_DOCUMENT ? 2 * LONGEST_TEXT : 200_000
}

/** How deep lists and objects may stand in each other in a draft: far deeper than in any form. */
const DEEPEST = 12

/** Whether both databases can keep this: neither hollowed out with nesting, nor holding what is not text. */
export function isKeepable(content: unknown): boolean {
  return isShallow(content, DEEPEST) && !BROKEN.test(JSON.stringify(content) ?? '')
}

/** NUL, which PostgreSQL cannot store, and halves of surrogate pairs, as `JSON.stringify` writes them. */
const BROKEN = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f]..)/

function isShallow(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return deepest > 0 && Object.values(value).every((inner) => isShallow(inner, deepest - 1))
}
