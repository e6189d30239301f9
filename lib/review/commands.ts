import { decideOnClaim, withdrawClaim } from '@/lib/claim/commands'
import { changesOf, type RevisionChange } from '@/lib/claim/history'
import { countLeading } from '@/lib/claim/leading'
import { getClaimHistory } from '@/lib/claim/queries'
import { notify } from '@/lib/inbox/commands'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { authorsOf, checksFor, type ReviewStep, STEPS, type Transition } from './model'
import { type ReviewState, stateToReview } from './queries'
import type { ClaimStep, Review } from './schema'

/** What came of a step, or why nothing did. */
export type Stepped =
  | { readonly ok: true }
  /** `impossible`: not from where the claim stands. `ownWork`: who wrote it cannot approve it. `notYours`: only reviewers
   * withdraw what was approved. */
  | {
      readonly ok: false
      readonly reason: 'unknown' | 'impossible' | 'ownWork' | 'notYours' | 'unchecked'
    }
  /** Something else was recorded since; `changes` is what. */
  | {
      readonly ok: false
      readonly reason: 'stale'
      readonly revision: number
      readonly changes: readonly RevisionChange[]
    }
  /** Standing claims lead to this one: so many parts of it, so many repetitions. */
  | {
      readonly ok: false
      readonly reason: 'builtOn'
      readonly parts: number
      readonly repeats: number
    }

/**
 * Submits a claim for review, or withdraws it.
 * @param mayReview whether the doer may review: what was approved is withdrawn only by who might have approved it
 */
export function takeClaimStep(
  db: Database,
  given: ClaimStep,
  doer: Doer,
  mayReview: boolean,
): Promise<Stepped> {
  return stepping(db, given, async (tx, transition, { state }) => {
    const { claim, reason } = given
    if (given.step === 'submit') {
      await decideOnClaim(tx, claim, { ...transition, reason }, doer)
      return { ok: true }
    }
    if (state === 'approved' && !mayReview) return { ok: false, reason: 'notYours' }
    const { parts, repeats } = await countLeading(tx, claim)
    if (parts + repeats > 0) return { ok: false, reason: 'builtOn', parts, repeats }
    await withdrawClaim(tx, claim, doer, reason)
    return { ok: true }
  })
}

/**
 * Approves or returns a claim: exactly the revision that was seen, by somebody who wrote none of what is to be approved.
 * An approval carries every check that the claim calls for.
 */
export function reviewClaim(db: Database, given: Review, doer: Doer): Promise<Stepped> {
  return stepping(db, given, async (tx, transition, { revisions, decisions, hasTranslation }) => {
    if (authorsOf(revisions, decisions).has(doer.by)) return { ok: false, reason: 'ownWork' }
    const { claim, reason } = given
    // Whoever wrote it and whoever submitted it last hear what became of it.
    const submitted = decisions.findLast(({ kind }) => kind === 'submitted')
    const to = [...authorsOf(revisions, decisions), ...(submitted ? [submitted.by] : [])]
    const subject = `claim/${claim}`
    if (given.step === 'return') {
      await decideOnClaim(tx, claim, { ...transition, reason }, doer)
      await notify(tx, { to, kind: 'returned', subject }, doer)
      return { ok: true }
    }
    const checks = checksFor({ hasTranslation })
    if (checks.some((check) => !given.checks.includes(check))) {
      return { ok: false, reason: 'unchecked' }
    }
    await decideOnClaim(tx, claim, { ...transition, reason, checks }, doer)
    await notify(tx, { to, kind: 'approved', subject }, doer)
    return { ok: true }
  })
}

/** Runs a step in one transaction, if the claim is what was seen and the step can be taken from where it stands. */
function stepping(
  db: Database,
  {
    claim,
    seen,
    step,
  }: { readonly claim: string; readonly seen: number; readonly step: ReviewStep },
  take: (tx: Transaction, transition: Transition, state: ReviewState) => Promise<Stepped>,
): Promise<Stepped> {
  return inTransaction(db, async (tx) => {
    const state = await stateToReview(tx, claim)
    if (state === null) return { ok: false, reason: 'unknown' }
    if (state.revision !== seen) {
      const changes = await changesSince(tx, claim, seen)
      return { ok: false, reason: 'stale', revision: state.revision, changes }
    }
    const transition = STEPS[state.state][step]
    if (transition === undefined) return { ok: false, reason: 'impossible' }
    return take(tx, transition, state)
  })
}

/** What was recorded of a claim after the revision that somebody saw, as one difference. */
async function changesSince(
  tx: Transaction,
  claim: string,
  seen: number,
): Promise<readonly RevisionChange[]> {
  const history = await getClaimHistory(tx, claim)
  const before = history.find(({ revision }) => revision === seen)
  const now = history.at(-1)
  return before && now ? (changesOf([before, now])[1] ?? []) : []
}
