import { importWithin } from '@/lib/bundle/commands'
import type { Fault } from '@/lib/bundle/faults'
import { FORMAT } from '@/lib/bundle/schema'
import type { Settled } from '@/lib/bundle/settle'
import { withoutEmpty } from '@/lib/bundle/written'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { batchesOf } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { mergerOf } from './model'
import { getGround } from './queries'
import type { MergerInput } from './schema'

/** What came of a merger, of its undoing or of a split, or why nothing did. */
export type Regrouped =
  | { readonly ok: true; readonly incident: string }
  /** `unknown`: something is not there any more, or was merged into another. */
  | { readonly ok: false; readonly reason: 'unknown' | 'stale' | 'itself' | 'taken' }
  /** What was changed since a merger, as `NOUN/KEY`: undoing it would undo that, too. */
  | { readonly ok: false; readonly reason: 'changedSince'; readonly changed: readonly string[] }
  /** Claims that would be torn from their totals, and whether the new incident begins after a text that tells of it. */
  | {
      readonly ok: false
      readonly reason: 'slips'
      readonly torn: readonly string[]
      readonly isAfterReport: boolean
    }
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly Fault[] }

/** Ends a transaction in which something was already written. */
export class Refusal extends Error {
  constructor(readonly outcome: Regrouped) {
    super('refused')
  }
}

/**
 * Makes one incident of two: its claims, parts, relations and notes go over to the other, each as a new revision under
 * the checks of every import, and its address leads there. Approved claims are drafts again: nobody has approved them as
 * claims on that incident.
 */
export function mergeIncidents(
  db: Database,
  { from, into, seen, reason }: MergerInput,
  doer: Doer,
): Promise<Regrouped> {
  if (from === into) return Promise.resolve({ ok: false, reason: 'itself' })
  return regrouping(db, async (tx) => {
    const ground = await getGround(tx, from, into)
    if (ground === null) return { ok: false, reason: 'unknown' }
    const isCurrent =
      (await revisionOf(tx, from)) === seen.from && (await revisionOf(tx, into)) === seen.into
    if (!isCurrent) return { ok: false, reason: 'stale' }
    const deed = { action: 'merge', subject: `incident/${from}` }
    const merger = mergerOf(ground)
    await takeIn(db, tx, merger, { ...doer, reason, deed })
    await moveNotes(tx, from, into, doer)
    return { ok: true, incident: into }
  })
}

/** Runs what regroups incidents in one transaction, of which nothing stays when it is refused. */
export async function regrouping(
  db: Database,
  write: (tx: Transaction) => Promise<Regrouped>,
): Promise<Regrouped> {
  try {
    return await inTransaction(db, write)
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}

/** Writes incidents and claims under the checks of every import, or ends the transaction. */
export async function takeIn(
  db: Database,
  tx: Transaction,
  { incidents, claims }: Pick<Settled, 'incidents' | 'claims'>,
  recording: Parameters<typeof importWithin>[3],
): Promise<void> {
  const bundle = {
    format: FORMAT,
    incidents: (await inTheirOrder(tx, incidents)).map(withoutEmpty),
    claims: claims.map(withoutEmpty),
  }
  const taken = await importWithin(db, tx, bundle, recording)
  if (!taken.ok) throw new Refusal({ ok: false, reason: 'refused', faults: taken.faults })
}

export async function revisionOf(tx: Transaction, key: string): Promise<number | null> {
  const row = await tx.incident.findUnique({ where: { key }, select: { revision: true } })
  return row?.revision ?? null
}

/** An import takes the order of incidents from the bundle: what does not move there stays where it is. */
async function inTheirOrder(tx: Transaction, incidents: Settled['incidents']) {
  const rows = await tx.incident.findMany({
    where: { key: { in: incidents.map(({ key }) => key) } },
    select: { key: true, ordinal: true },
  })
  const ordinals = new Map(rows.map(({ key, ordinal }) => [key, ordinal]))
  const placeOf = ({ key }: { key: string }) => ordinals.get(key) ?? Number.POSITIVE_INFINITY
  return incidents.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The action under which the log has which notes went from one incident to another. */
export const MOVED_NOTES = 'move-notes'

/** What was noted on cells of one incident is noted on the other's. */
export async function moveNotes(
  tx: Transaction,
  from: string,
  into: string,
  doer: Doer,
  only?: readonly string[],
): Promise<void> {
  const notes = await tx.annotation.findMany({
    where: { incidentKey: from, ...(only && { key: { in: [...only] } }) },
    orderBy: { key: 'asc' },
    select: { key: true },
  })
  if (notes.length === 0) return
  const keys = notes.map(({ key }) => key)
  for (const batch of batchesOf(keys)) {
    await tx.annotation.updateMany({
      where: { key: { in: batch } },
      data: { incidentKey: into },
    })
  }
  const deed = {
    action: MOVED_NOTES,
    subject: `incident/${from}`,
    detail: { into, notes: keys },
  }
  await recordDeed(tx, deed, doer)
}
