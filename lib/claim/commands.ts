import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots } from '@/lib/incident/touched'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
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
  await decide(tx, key, { state: 'withdrawn', kind: 'withdrawn', reason }, doer)
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
    await decide(tx, key, { state: 'draft', kind: 'restored', reason: null }, doer)
  }
}

const ACTION: Readonly<Record<ClaimDecisionKind, string>> = {
  withdrawn: 'withdraw',
  restored: 'restore',
}

async function decide(
  tx: Transaction,
  claimKey: string,
  { state, kind, reason }: { state: ClaimState; kind: ClaimDecisionKind; reason: string | null },
  { by, at }: Doer,
): Promise<void> {
  const { revision } = await tx.claim.update({
    where: { key: claimKey },
    data: { state },
    select: { revision: true },
  })
  await tx.claimDecision.create({ data: { claimKey, revision, kind, by, at, reason } })
  const detail = { revision, ...(reason !== null && { reason }) }
  await recordDeed(tx, { action: ACTION[kind], subject: `claim/${claimKey}`, detail }, { by, at })
}
