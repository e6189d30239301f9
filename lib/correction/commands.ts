import { importWithin } from '@/lib/bundle/commands'
import type { Fault } from '@/lib/bundle/faults'
import { FORMAT } from '@/lib/bundle/schema'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { type Content, SLIPS, type Slip, slipsOf } from './model'
import { getClaimToCorrect, surroundingsOf } from './queries'
import type { Correction, Restoration } from './schema'

/** What came of a correction, or why nothing did. */
export type Corrected =
  | { readonly ok: true; readonly revision: number }
  /** `unchanged`: it says what the claim says already. */
  | { readonly ok: false; readonly reason: 'unknown' | 'unchanged' }
  /** Somebody else has corrected it since: `now` is what it says, `base` what was seen. */
  | {
      readonly ok: false
      readonly reason: 'stale'
      readonly revision: number
      readonly base: Content
      readonly now: Content
    }
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly reason: 'slips'; readonly slips: readonly Slip[] }

type Failed = Extract<Corrected, { ok: false }>

/** Ends a transaction in which something was already written. */
class Refusal extends Error {
  constructor(readonly outcome: Failed) {
    super(outcome.reason)
  }
}

/**
 * Corrects a claim: a new revision with the reason for it, under the checks of every import, and nothing unless the
 * revision that was seen still is the last. An approved claim is a draft again, since nobody approved what it now says.
 */
export async function correctClaim(
  db: Database,
  { claim, seen, content, reason, meant }: Correction,
  doer: Doer,
): Promise<Corrected> {
  return correcting(db, claim, seen, async (tx, now) => {
    const { key, document, claimant } = now
    const corrected = { ...content, key, document, claimant }
    const recording = { ...doer, reason, deed: { action: 'correct', subject: `claim/${claim}` } }
    const bundle = { format: FORMAT, claims: [corrected] }
    const taken = await importWithin(db, tx, bundle, recording)
    if (!taken.ok) throw new Refusal({ ok: false, reason: 'refused', faults: taken.faults })
    if (taken.changed.claims === 0) return { ok: false, reason: 'unchanged' }
    const slips = slipsOf(await surroundingsOf(tx, claim)).filter((slip) => !meant.includes(slip))
    if (slips.length > 0) throw new Refusal({ ok: false, reason: 'slips', slips })
    return { ok: true, revision: seen + 1 }
  })
}

/** Makes a claim again what it was in one of its revisions: a new revision, so that nothing is overwritten. */
export async function restoreRevision(
  db: Database,
  { claim, seen, revision, reason }: Restoration,
  doer: Doer,
): Promise<Corrected> {
  const where = { claimKey_revision: { claimKey: claim, revision } }
  const earlier = await db.claimRevision.findUnique({ where, select: { content: true } })
  if (earlier === null) return { ok: false, reason: 'unknown' }
  // What once was recorded needs no confirmation to be recorded again.
  const content = earlier.content as Content
  return correctClaim(db, { claim, seen, content: { ...content }, reason, meant: [...SLIPS] }, doer)
}

async function correcting(
  db: Database,
  claim: string,
  seen: number,
  write: (tx: Transaction, now: Content) => Promise<Corrected>,
): Promise<Corrected> {
  try {
    return await inTransaction(db, async (tx) => {
      const found = await getClaimToCorrect(tx, claim)
      if (found === null) return { ok: false, reason: 'unknown' }
      const { revision, contents } = found
      const now = contents.get(revision) ?? {}
      if (revision === seen) return write(tx, now)
      return { ok: false, reason: 'stale', revision, base: contents.get(seen) ?? {}, now }
    })
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}
