import { reopenClaims, restoreClaims } from '@/lib/claim/commands'
import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots, type Touched } from '@/lib/incident/touched'
import { recordDeed } from '@/lib/log/commands'
import { bulkInserter } from '@/lib/server/bulk'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { deedOf } from './deed'
import { examine } from './examine'
import type { Fault } from './faults'
import { type Counts, changesOf, countsOf, ordinalsOf, type Plan, undeclaredActors } from './plan'
import { getKnown, getOrdinals, listEntries } from './queries'
import { type Draft, readBundle } from './read'
import { NOUNS, type Noun } from './schema'
import type { Settled } from './settle'
import { type Recorded, type Recording, writeEntries } from './store'
import { withVeil } from './veil'

/** What an import did, or all the faults for which it did nothing. */
export type Imported =
  | { ok: true; created: Counts; changed: Counts; unchanged: Counts }
  | { ok: false; faults: Fault[] }

/**
 * Takes a bundle in: all of it or nothing, in one transaction that also rewrites the summaries of the incidents
 * it touches and adds to the log. A bundle that the database already holds changes nothing at all. A claim that was
 * withdrawn stands again, and what was removed for safety since the bundle was written stays removed.
 * @param input the bytes of the file, or its text
 * @param by who imports, for the log and the claims' history
 */
export async function importBundle(
  db: Database,
  input: string | Uint8Array,
  by: string,
  at: Date = new Date(),
): Promise<Imported> {
  const read = readBundle(input)
  if (!read.ok) return read
  return inTransaction(db, async (tx) => {
    return takeIn(db, tx, await withVeil(tx, read.draft), { by, at })
  })
}

/**
 * Takes a bundle in as part of what a larger transaction writes, under the same checks. Where the bundle is refused,
 * whoever calls it ends the transaction.
 */
export async function importWithin(
  db: Database,
  tx: Transaction,
  bundle: object,
  recorded: Recording,
): Promise<Imported> {
  const read = readBundle(JSON.stringify(bundle))
  return read.ok ? takeIn(db, tx, read.draft, recorded) : read
}

async function takeIn(
  db: Database,
  tx: Transaction,
  draft: Draft,
  recorded: Recording,
): Promise<Imported> {
  const known = await getKnown(tx, draft)
  const examined = examine(draft, known)
  if (!examined.ok) return examined
  const { settled } = examined
  const actors = [...settled.actors, ...undeclaredActors(settled, known)]
  const restored = settled.claims.flatMap(({ key }) => (known.withdrawn.has(key) ? [key] : []))
  const plan = await planOf(tx, { ...settled, actors }, restored)
  return write(tx, plan, { ...recorded, insert: bulkInserter(db, tx) })
}

type Written = Extract<Imported, { ok: true }>

/** Whether an import writes anything but the states of claims, which are recorded as they are set. */
const isWritten = (plan: Plan) =>
  NOUNS.some((noun) => plan[noun].created.length + plan[noun].changed.length > 0)

async function write(tx: Transaction, plan: Plan, recorded: Recorded): Promise<Written> {
  const changed = new Set(plan.claims.changed.map(({ key }) => key))
  const restored = plan.restored.filter((key) => !changed.has(key)).length
  const more = (noun: Noun) => (noun === 'claims' ? restored : 0)
  const written: Written = {
    ok: true,
    created: countsOf((noun) => plan[noun].created.length),
    changed: countsOf((noun) => plan[noun].changed.length + more(noun)),
    unchanged: countsOf((noun) => plan[noun].unchanged - more(noun)),
  }
  if (NOUNS.some((noun) => written.created[noun] + written.changed[noun] > 0)) {
    const before = await listTouchedRoots(tx, touchedBy(plan))
    await writeEntries(tx, plan, recorded)
    await restoreClaims(tx, plan.restored, recorded)
    await reopenClaims(tx, [...changed], recorded)
    const after = await listTouchedRoots(tx, touchedBy(plan))
    await refreshSummaries(tx, [...before, ...after])
    if (isWritten(plan)) await recordDeed(tx, deedOf(plan, recorded), recorded)
  }
  return written
}

async function planOf(tx: Transaction, given: Settled, restored: readonly string[]): Promise<Plan> {
  const keys = NOUNS.map((noun) => [noun, new Set(given[noun].map(({ key }) => key))])
  const stored = await listEntries(tx, Object.fromEntries(keys))
  const places = await getOrdinals(
    tx,
    given.incidents.map(({ key }) => key),
  )
  const ordinals = ordinalsOf(
    given.incidents.map(({ key }) => key),
    places.stored,
    places.last,
  )
  return {
    actors: changesOf(given.actors, stored.actors),
    sources: changesOf(given.sources, stored.sources),
    places: changesOf(given.places, stored.places),
    documents: changesOf(given.documents, stored.documents),
    incidents: changesOf(given.incidents, stored.incidents, ({ key }) => {
      return ordinals.get(key) !== places.stored.get(key)
    }),
    claims: changesOf(given.claims, stored.claims),
    ordinals,
    restored,
  }
}

/** What the import writes, for the question which incidents it touches. */
function touchedBy(plan: Plan): Touched {
  const keysOf = (noun: Noun, created: boolean) =>
    [...(created ? plan[noun].created : []), ...plan[noun].changed].map(({ key }) => key)
  return {
    incidents: keysOf('incidents', true),
    claims: [...keysOf('claims', true), ...plan.restored],
    sources: keysOf('sources', true),
    actors: keysOf('actors', false),
    documents: keysOf('documents', false),
  }
}
