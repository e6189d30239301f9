import type { ClaimDecisionKind, ClaimState } from '@/lib/claim/model'
import type { ClaimView } from '@/lib/claim/view'

/** A claim in the queue: what it says, where it stands since when, and whether this reader wrote it. */
export interface QueueItem {
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
