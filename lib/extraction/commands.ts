import { importWithin } from '@/lib/bundle/commands'
import type { Fault } from '@/lib/bundle/faults'
import { withdrawClaim } from '@/lib/claim/commands'
import { recordDeed } from '@/lib/log/commands'
import type { Deed, Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { acceptanceBundle, claimantOf, isSameAcceptance, newcomersOf } from './acceptance'
import { type BuiltOn, findBuiltOn } from './built-on'
import {
  type Decision,
  joined,
  lastDecided,
  type Newcomers,
  STEPS,
  type Step,
  standingOf,
} from './decision'
import { appendDecision, findHolding, listDecisions } from './decision-rows'
import type { Acceptance, Merging, Rejection, Undoing } from './decision-schema'
import { freshKeys } from './fresh-keys'
import type { Proposal } from './proposal'
import {
  descriptionOfClaim,
  getRecordedKeys,
  keyOfClaim,
  relationsOf,
  totalOf,
  unlinkedParts,
} from './recorded'

/** What came of a decision, or why nothing did. */
export type Decided =
  | { readonly ok: true }
  /** Somebody else has decided on this proposal since it was seen, or the step cannot be taken from there. */
  | {
      readonly ok: false
      readonly reason: 'stale' | 'notLast' | 'approved' | 'impossible' | 'unknownDocument'
    }
  | { readonly ok: false; readonly reason: 'builtOn'; readonly builtOn: BuiltOn }
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly Fault[] }

const NOBODY: Newcomers = { actors: [], sources: [], places: [], incidents: [] }

type Failed = Extract<Decided, { ok: false }>

/** Ends a transaction in which something was already written. */
class Refusal extends Error {
  constructor(readonly outcome: Failed) {
    super(outcome.reason)
  }
}

/**
 * Accepts a proposal, or accepts it anew with corrections: the claim with whatever it needs, the decision and the
 * event, all of it or nothing. Asking for the same twice changes nothing; a claim that was withdrawn stands again.
 */
export function acceptProposal(db: Database, given: Acceptance, actor: Doer): Promise<Decided> {
  return deciding(db, given, 'accept', async (tx, held, publisher) => {
    if (isSameAcceptance(held, given)) return
    await replaceOther(tx, held, given, publisher, actor)
    const acceptance = await freshKeys(tx, given)
    const recorded = await getRecordedKeys(tx)
    const total = await totalOf(tx, acceptance)
    const key = await keyOfClaim(tx, given, publisher)
    const told = await descriptionOfClaim(tx, key)
    const bundle = acceptanceBundle(acceptance, recorded, publisher, key, total, told)
    const parts = await unlinkedParts(tx, acceptance, key)
    const incidents = await relationsOf(tx, acceptance)
    const taken = await importWithin(db, tx, bundle, actor)
    if (!taken.ok) throw new Refusal({ ok: false, reason: 'refused', faults: taken.faults })
    const linked = { ...bundle, actors: [], sources: [], places: [], incidents, claims: parts }
    const after = await importWithin(db, tx, linked, actor)
    if (!after.ok) throw new Refusal({ ok: false, reason: 'refused', faults: after.faults })
    const before = held?.verdict === 'accepted' ? held.target?.newcomers : undefined
    const newcomers = joined(before ?? NOBODY, newcomersOf(acceptance, recorded))
    const target = { ...acceptance.target, newcomers }
    await append(tx, acceptance, 'accepted', actor, { recorded: key, target })
    await recordDeed(tx, { action: 'accept', subject: `claim/${key}`, after: given }, actor)
  })
}

/** Rejects a proposal, with the reason if one was given. */
export function rejectProposal(db: Database, given: Rejection, actor: Doer): Promise<Decided> {
  return deciding(db, given, 'reject', async (tx, held) => {
    const { reason, note } = given
    if (held?.verdict === 'rejected' && held.reason === reason && held.note === note) return
    await append(tx, given, 'rejected', actor, { reason, note })
    await recordDeed(tx, deedOn(given, 'reject'), actor)
  })
}

/** Records that a proposal says what another one does, which stands for both. */
export function mergeProposals(db: Database, given: Merging, actor: Doer): Promise<Decided> {
  return deciding(db, given, 'merge', async (tx) => {
    const into = await findHolding(tx, given.document, given.into)
    if (given.into === given.proposal || into?.verdict === 'merged') {
      throw new Refusal({ ok: false, reason: 'impossible' })
    }
    await append(tx, given, 'merged', actor, { mergedInto: given.into })
    await recordDeed(tx, deedOn(given, 'merge'), actor)
  })
}

/**
 * Takes the decision on a proposal back. If that was to accept it, the claim is withdrawn, unless something was
 * built on it since. The last decision on a document is whoever's it is.
 */
export function undoDecision(db: Database, given: Undoing, actor: Doer): Promise<Decided> {
  return deciding(db, given, 'undo', async (tx, held) => {
    if (held === undefined) return
    if (given.isLast && lastDecided(await listDecisions(tx, given.document))?.id !== held.id) {
      throw new Refusal({ ok: false, reason: 'notLast' })
    }
    await takeOut(tx, held, actor)
    const { proposal, origin, claim } = held
    await append(tx, { document: given.document, proposal, origin, claim }, 'undone', actor)
    await recordDeed(tx, deedOn(given, 'undo'), actor)
  })
}

/**
 * Keeps what a second reader proposed, so that it is asked once: the next visit finds its proposals.
 * @returns the identities of those that it had not proposed before
 */
export async function keepOpinion(
  db: Database,
  document: string,
  proposals: readonly Proposal[],
  actor: Doer,
): Promise<readonly string[]> {
  return inTransaction(db, async (tx) => {
    const known = new Set((await listDecisions(tx, document)).map(({ proposal }) => proposal))
    const fresh = proposals.filter(({ id }) => !known.has(id))
    for (const { id: proposal, origin, claim } of fresh) {
      await append(tx, { document, proposal, origin, claim }, 'proposed', actor)
    }
    if (fresh.length > 0) {
      const detail = { found: fresh.length }
      const deed = { action: 'second-opinion', subject: `document/${document}`, detail }
      await recordDeed(tx, deed, actor)
    }
    return fresh.map(({ id }) => id)
  })
}

/** Runs a step in one transaction, if the proposal stands where it was seen and the step can be taken from there. */
async function deciding(
  db: Database,
  given: { readonly document: string; readonly proposal: string; readonly seen: number },
  step: Step,
  write: (tx: Transaction, held: Decision | undefined, publisher: string) => Promise<void>,
): Promise<Decided> {
  try {
    return await inTransaction(db, async (tx) => {
      const where = { key: given.document }
      const document = await tx.document.findUnique({ where, select: { publisherKey: true } })
      if (!document) return { ok: false, reason: 'unknownDocument' }
      const held = await findHolding(tx, given.document, given.proposal)
      const isRepeated = step === 'accept' && isSameAcceptance(held, given as Acceptance)
      if ((held?.id ?? 0) !== given.seen && !isRepeated) return { ok: false, reason: 'stale' }
      if (STEPS[standingOf(held)][step] === null) return { ok: false, reason: 'impossible' }
      await write(tx, held, document.publisherKey)
      return { ok: true }
    })
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}

/**
 * A claim is its source's: corrected to another speaker it is another claim, and the first one is withdrawn. What
 * was recorded with it serves the claim that takes its place.
 */
async function replaceOther(
  tx: Transaction,
  held: Decision | undefined,
  given: Acceptance,
  publisher: string,
  actor: Doer,
): Promise<void> {
  if (held?.verdict !== 'accepted') return
  const isSame = claimantOf(held.claim, publisher) === claimantOf(given.claim, publisher)
  if (!isSame) await takeOut(tx, held, actor)
}

async function takeOut(tx: Transaction, held: Decision, actor: Doer): Promise<void> {
  if (held.recorded === null) return
  const where = { key: held.recorded }
  const recorded = await tx.claim.findUnique({ where, select: { state: true } })
  if (recorded?.state === 'approved') throw new Refusal({ ok: false, reason: 'approved' })
  const builtOn = await findBuiltOn(tx, held.recorded, actor.by)
  if (builtOn !== null) throw new Refusal({ ok: false, reason: 'builtOn', builtOn })
  await withdrawClaim(tx, held.recorded, actor)
}

async function append(
  tx: Transaction,
  given: Pick<Decision, 'proposal' | 'origin' | 'claim'> & { readonly document: string },
  verdict: Decision['verdict'],
  actor: Doer,
  more: Partial<Decision> = {},
): Promise<void> {
  const { document, proposal, origin, claim } = given
  const nothing = { reason: null, note: null, mergedInto: null, recorded: null, target: null }
  const decision = { ...nothing, ...more, proposal, origin, claim, verdict }
  await appendDecision(tx, document, decision, actor)
}

/** A decision on a proposal, for the log. */
function deedOn(detail: { readonly document: string }, action: string): Deed {
  return { action, subject: `document/${detail.document}`, detail }
}
