import { importWithin } from '@/lib/bundle/commands'
import type { Fault } from '@/lib/bundle/faults'
import { FORMAT } from '@/lib/bundle/schema'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { type Content, type CorrectedNoun, FIXED_FIELDS, SLIPS, type Slip } from './model'
import { getContents, getContentToRestore, listSlips } from './queries'
import type { Correction, EntryCorrection, EntryRestoration, Restoration } from './schema'

/** What came of a correction, or why nothing did. */
export type Corrected =
  | { readonly ok: true; readonly revision: number }
  /** `unchanged`: it says this already. `merged`: the incident is another one now, where it can be corrected. */
  | { readonly ok: false; readonly reason: 'unknown' | 'unchanged' | 'merged' }
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

/** What an entry of each list is called in the log. */
const SUBJECTS: Readonly<Record<CorrectedNoun, string>> = {
  claims: 'claim',
  incidents: 'incident',
  sources: 'source',
  places: 'place',
}

/**
 * Corrects a claim, an incident, a source or a place: a new revision with the reason for it, under the checks of every
 * import, and nothing unless the revision that was seen still is the last. An approved claim is a draft again, since nobody
 * approved what it now says.
 */
export async function correctEntry(
  db: Database,
  { noun, key, seen, content, reason, meant }: EntryCorrection,
  doer: Doer,
): Promise<Corrected> {
  return correcting(db, { noun, key, seen }, async (tx, now) => {
    const fixed = FIXED_FIELDS[noun].map((field) => [field, now[field] ?? null])
    const corrected = { ...content, ...Object.fromEntries(fixed) }
    const subject = `${SUBJECTS[noun]}/${key}`
    const recording = { ...doer, reason, deed: { action: 'correct', subject } }
    const bundle = { format: FORMAT, [noun]: [corrected] }
    const taken = await importWithin(db, tx, bundle, recording)
    if (!taken.ok) throw new Refusal({ ok: false, reason: 'refused', faults: taken.faults })
    if (taken.changed[noun] === 0) return { ok: false, reason: 'unchanged' }
    const slips = (await listSlips(tx, noun, key)).filter((slip) => !meant.includes(slip))
    if (slips.length > 0) throw new Refusal({ ok: false, reason: 'slips', slips })
    return { ok: true, revision: seen + 1 }
  })
}

/** Makes an entry again what it was in one of its revisions: a new revision, so that nothing is overwritten. */
export async function restoreEntry(
  db: Database,
  { noun, key, seen, revision, reason }: EntryRestoration,
  doer: Doer,
): Promise<Corrected> {
  const earlier = await getContentToRestore(db, noun, key, revision)
  if (earlier === null) return { ok: false, reason: 'unknown' }
  // What once was recorded needs no confirmation to be recorded again.
  const given = { noun, key, seen, content: { ...earlier }, reason, meant: [...SLIPS] }
  return correctEntry(db, given, doer)
}

/** Corrects a claim. */
export function correctClaim(db: Database, given: Correction, doer: Doer): Promise<Corrected> {
  const { claim, ...rest } = given
  return correctEntry(db, { noun: 'claims', key: claim, ...rest }, doer)
}

/** Makes a claim again what it was in one of its revisions. */
export function restoreRevision(db: Database, given: Restoration, doer: Doer): Promise<Corrected> {
  const { claim, ...rest } = given
  return restoreEntry(db, { noun: 'claims', key: claim, ...rest }, doer)
}

async function correcting(
  db: Database,
  { noun, key, seen }: { noun: CorrectedNoun; key: string; seen: number },
  write: (tx: Transaction, now: Content) => Promise<Corrected>,
): Promise<Corrected> {
  try {
    return await inTransaction(db, async (tx) => {
      const found = await getContents(tx, noun, key)
      if (found === null) return { ok: false, reason: 'unknown' }
      const { revision, contents } = found
      const now = contents.get(revision) ?? {}
      if (noun === 'incidents' && now.mergedInto != null) return { ok: false, reason: 'merged' }
      if (revision === seen) return write(tx, now)
      return { ok: false, reason: 'stale', revision, base: contents.get(seen) ?? {}, now }
    })
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}
