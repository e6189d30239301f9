import type { ClaimDecisionKind, ClaimState } from '@/lib/claim/model'
import type { ClaimView } from '@/lib/claim/view'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'

/** With whom a claim is, until when, and the words by which people find it. For who is signed in. */
export interface Handling {
  /** The person's id, and whether they can still work on claims; null when it is with nobody. */
  readonly assignee: { readonly id: string; readonly hasLeft: boolean } | null
  /** YYYY-MM-DD. */
  readonly due: string | null
  readonly tags: readonly string[]
}

/** A claim in the queue: what it says, where it stands since when, and whether this reader wrote it. */
export interface QueueItem extends Handling {
  readonly claim: ClaimView
  readonly state: ClaimState
  /** ISO 8601; null for a draft that nobody has decided on. */
  readonly since: string | null
  /** The last decision on it, if any. */
  readonly last: {
    readonly kind: ClaimDecisionKind
    readonly by: string
    readonly reason: string | null
  } | null
  /** Whether who reads the queue wrote what is still to be approved. */
  readonly isOwn: boolean
}

/** Somebody who can be given claims. */
export interface Worker {
  readonly id: string
  readonly name: string
}

/** What the queue can be narrowed to. */
export interface QueueChoices {
  readonly incidents: readonly Named[]
  readonly sources: readonly Named[]
}

/** An incident with all its parts, in the order in which a tree is read. */
export interface IncidentTree {
  readonly root: string
  readonly incidents: readonly {
    readonly key: string
    readonly title: Bilingual
    /** 0 for the whole, 1 for its parts, 2 for theirs. */
    readonly depth: number
  }[]
}

/** What claims can be changed to. */
export interface ChangeChoices {
  readonly workers: readonly Worker[]
  /** Those that are in use. */
  readonly tags: readonly string[]
  /** The trees of the claims' incidents, as far as they have parts. */
  readonly trees: readonly IncidentTree[]
}
