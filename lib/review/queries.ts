import { CLAIM_DECISIONS, CLAIM_STATES, type ClaimState, measureKey } from '@/lib/claim/model'
import { type ClaimRecord, measureOf } from '@/lib/claim/view'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import type { Decided, Written } from './model'
import type { BoardForReview } from './view'

/** What a decision on a claim is held against. */
export interface ReviewState {
  readonly state: ClaimState
  readonly revision: number
  readonly hasTranslation: boolean
  readonly revisions: readonly Written[]
  readonly decisions: readonly (Decided & { readonly by: string })[]
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
      decisions: { select: { revision: true, kind: true, by: true }, orderBy: { id: 'asc' } },
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

/** The board as it is, and what approving a claim would make of its row; null when nothing has the incident's key. */
export async function getBoardForReview(
  db: Transaction,
  claim: ClaimRecord,
): Promise<BoardForReview | null> {
  const facts = await getComparisonFacts(db, claim.incident.key)
  if (facts === null) return null
  const keys = facts.claims.map(({ key }) => key)
  const rows = await findInBatches(keys, (batch) =>
    db.claim.findMany({ where: { key: { in: batch }, state: 'approved' }, select: { key: true } }),
  )
  const approved = new Set(rows.map(({ key }) => key))
  const row = measureKey(measureOf(claim))
  const verdictAmong = (kept: ReadonlySet<string>) => {
    const claims = facts.claims.filter(
      ({ key, subsetOf }) => kept.has(key) && (subsetOf === null || kept.has(subsetOf)),
    )
    const { rows: found } = compare({ ...facts, claims }, 'literal')
    return found.find((one) => measureKey(one) === row)?.verdict ?? null
  }
  const others = new Set([...approved].filter((key) => key !== claim.key))
  return {
    comparison: compare(facts, 'literal'),
    without: verdictAmong(others),
    withIt: verdictAmong(new Set([...others, claim.key])),
  }
}
