import { CLAIM_DECISIONS, CLAIM_STATES, type ClaimState } from '@/lib/claim/model'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import type { Decided, Written } from './model'

/** What a decision on a claim is held against. */
export interface ReviewState {
  readonly state: ClaimState
  readonly revision: number
  readonly hasTranslation: boolean
  readonly revisions: readonly Written[]
  readonly decisions: readonly Decided[]
}

/** How a claim stands with its reviewers; null when nothing has that key. */
export async function stateToReview(tx: Transaction, key: string): Promise<ReviewState | null> {
  const row = await tx.claim.findUnique({
    where: { key },
    select: {
      state: true,
      revision: true,
      translation: true,
      revisions: {
        select: { revision: true, recordedBy: true },
        orderBy: { revision: 'asc' },
      },
      decisions: { select: { revision: true, kind: true }, orderBy: { id: 'asc' } },
    },
  })
  if (row === null) return null
  return {
    state: oneOf(CLAIM_STATES, row.state),
    revision: row.revision,
    hasTranslation: row.translation !== null,
    revisions: row.revisions,
    decisions: row.decisions.map(toDecided),
  }
}

/** A decision with its kind as a word of the vocabulary. */
function toDecided<T extends { readonly kind: string }>(decision: T) {
  return { ...decision, kind: oneOf(CLAIM_DECISIONS, decision.kind) }
}
