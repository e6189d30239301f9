import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots } from '@/lib/incident/touched'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { ClaimDecisionKind, ClaimState } from './model'
import { STANDING } from './standing'

/**
 * Withdraws a claim: the claim and all that it has said stay, its own page says so, and nothing else shows it. The
 * summaries of the incidents follow. Whoever calls it has made sure that no standing claim names this one.
 * @returns false when nothing stands under that key, and then nothing is written
 */
export async function withdrawClaim(
  tx: Transaction,
  key: string,
  doer: Doer,
  reason: string | null = null,
): Promise<boolean> {
  const touched = { incidents: [], claims: [key], sources: [], actors: [], documents: [] }
  const roots = await listTouchedRoots(tx, touched)
  if ((await tx.claim.count({ where: { key, ...STANDING } })) === 0) return false
  await decideOnClaim(tx, key, { state: 'withdrawn', kind: 'withdrawn', reason }, doer)
  await refreshSummaries(tx, roots)
  return true
}

/** Takes withdrawn claims in again, as drafts. Whoever calls it refreshes the summaries of what it touches. */
export async function restoreClaims(
  tx: Transaction,
  keys: readonly string[],
  doer: Doer,
): Promise<void> {
  for (const key of keys) {
    await decideOnClaim(tx, key, { state: 'draft', kind: 'restored' }, doer)
  }
}

/** Makes drafts again of those of the claims that were approved: what they now say nobody has approved. */
export async function reopenClaims(
  tx: Transaction,
  keys: readonly string[],
  doer: Doer,
): Promise<void> {
  const approved = await findInBatches(keys, (batch) =>
    tx.claim.findMany({ where: { key: { in: batch }, state: 'approved' }, select: { key: true } }),
  )
  for (const { key } of approved) {
    await decideOnClaim(tx, key, { state: 'draft', kind: 'reopened' }, doer)
  }
}

/** What is decided on a claim as it stands, and where that leaves it. */
export interface ClaimDecision {
  readonly state: ClaimState
  readonly kind: ClaimDecisionKind
  readonly reason?: string | null
  readonly checks?: readonly string[]
}

const ACTION: Readonly<Record<ClaimDecisionKind, string>> = {
  submitted: 'submit',
  returned: 'return',
  approved: 'approve',
  reopened: 'reopen',
  withdrawn: 'withdraw',
  restored: 'restore',
}

/** Sets where a claim stands, with the row of the decision and the entry of the log. */
export async function decideOnClaim(
  tx: Transaction,
  claimKey: string,
  { state, kind, reason = null, checks }: ClaimDecision,
  { by, at }: Doer,
): Promise<void> {
  const before = await tx.claim.findUniqueOrThrow({
    where: { key: claimKey },
    select: { state: true, revision: true },
  })
  const { revision } = before
  await tx.claim.update({ where: { key: claimKey }, data: { state, stateSince: at } })
  const checked = checks && { checks: [...checks] }
  await tx.claimDecision.create({ data: { claimKey, revision, kind, by, at, reason, ...checked } })
  const detail = { revision, ...(reason !== null && { reason }), ...checked }
  const deed = {
    action: ACTION[kind],
    subject: `claim/${claimKey}`,
    before: { state: before.state },
    after: { state },
    detail,
  }
  await recordDeed(tx, deed, { by, at })
}
