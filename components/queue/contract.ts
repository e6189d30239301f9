import type { Refusal } from '@/lib/account/model'
import type { Changed } from '@/lib/queue/changed'
import type { Handling } from '@/lib/queue/view'

/** What the server answers to a change of claims: what came of it, or that it did not get so far. */
export type ChangeAnswer = Changed | { readonly ok: false; readonly reason: Refusal | 'invalid' }

/** Changes of claims, sent to the server. */
export type ChangeClaims = (input: unknown) => Promise<ChangeAnswer>

/** What a change needs to know of a claim. */
export interface ClaimToChange {
  readonly key: string
  /** Who says it and the figure's words, for naming it. */
  readonly label: string
  readonly revision: number
  readonly incident: string
  readonly assignee: string | null
  readonly due: string | null
  readonly tags: Handling['tags']
}

/** What can be changed of claims: each with a form of its own. */
export const CHANGES = ['assign', 'setDue', 'tag', 'move'] as const

export type ChangeKind = (typeof CHANGES)[number]
