import type { ClaimState } from '@/lib/claim/model'
import { hasBidiControl } from '@/lib/values/bidi'
import { fold } from '@/lib/values/fold'

/** What the queue lists at a time: what stands in one state, that of what waits for a reviewer first, or all that is not approved. */
export const QUEUE_VIEWS = ['submitted', 'returned', 'draft', 'open', 'approved'] as const

export type QueueView = (typeof QUEUE_VIEWS)[number]

/** The states that a view lists. */
export const STATES_OF: Readonly<Record<QueueView, readonly ClaimState[]>> = {
  submitted: ['submitted'],
  returned: ['returned'],
  draft: ['draft'],
  open: ['draft', 'submitted', 'returned'],
  approved: ['approved'],
}

/** Whose claims are listed, where that is not one person by id: the reader's, nobody's, anybody's. */
export const ASSIGNEES = ['me', 'nobody', 'somebody'] as const

/** Which claims of the queue are listed: those that meet everything that is given. */
export interface QueueFilter {
  readonly state: QueueView
  /** With all its parts. */
  readonly incident?: string
  readonly source?: string
  /** One of ASSIGNEES, or a person's id. What is with somebody who has left is with nobody. */
  readonly assignee?: string
  readonly tag?: string
  readonly overdue?: true
}

/** The longest tag, in UTF-16 units: a word or three. */
export const LONGEST_TAG = 40

/** Whether something can be a tag: short, with a letter or a digit in it, and nothing that steers the direction of text. */
export function isTag(typed: string): boolean {
  const hasWord = /[\p{L}\p{N}]/u.test(fold(typed))
  return hasWord && typed.trim().length <= LONGEST_TAG && !hasBidiControl(typed)
}

/** So many claims are changed together: more than a page of the queue. */
export const MOST_CLAIMS = 200

/** Whether something was due before today and is still to be done. Both are `YYYY-MM-DD`. */
export function isOverdue(due: string | null, today: string, state: ClaimState): boolean {
  return due !== null && due < today && STATES_OF.open.includes(state)
}

/** The day of a moment, in UTC as everywhere. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
