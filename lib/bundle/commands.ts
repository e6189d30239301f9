import { restoreClaims } from '@/lib/claim/commands'
import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots, type Touched } from '@/lib/incident/touched'
import { bulkInserter } from '@/lib/server/bulk'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { examine } from './examine'
import type { Fault } from './faults'
import { type Counts, changesOf, countsOf, ordinalsOf, type Plan, undeclaredActors } from './plan'
import { getKnown, getOrdinals, listEntries } from './queries'
import { type Draft, readBundle } from './read'
import { NOUNS, type Noun } from './schema'
import type { Settled } from './settle'
import { type Recorded, writeEntries } from './store'

/** What an import did, or all the faults for which it did nothing. */
export type Imported =
  | { ok: true; created: Counts; changed: Counts; unchanged: Counts }
  | { ok: false; faults: Fault[] }

/**
 * Takes a bundle in: all of it or nothing, in one transaction that also rewrites the summaries of the incidents
 * it touches and records the event. A bundle that the database already holds changes nothing at all. A claim that was
 * withdrawn stands again.
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
    const taken = await takeIn(db, tx, read.draft, { by, at })
    if (taken.ok && isChange(taken)) {
      const detail = { created: taken.created, changed: taken.changed }
      await tx.event.create({ data: { at, by, action: 'import', subject: 'bundle', detail } })
    }
    return taken
  })
}

/**
 * Takes a bundle in as part of what a larger transaction writes, under the same checks. Whoever calls it records
 * the event and, where the bundle is refused, ends the transaction.
 */
export async function importWithin(
  db: Database,
  tx: Transaction,
  bundle: object,
  recorded: { readonly by: string; readonly at: Date },
): Promise<Imported> {
  const read = readBundle(JSON.stringify(bundle))
  return read.ok ? takeIn(db, tx, read.draft, recorded) : read
}

async function takeIn(
  db: Database,
  tx: Transaction,
  draft: Draft,
  recorded: Omit<Recorded, 'insert'>,
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

const isChange = ({ created, changed }: Written) =>
  NOUNS.some((noun) => created[noun] + changed[noun] > 0)

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
  if (isChange(written)) {
    const before = await listTouchedRoots(tx, touchedBy(plan))
    await writeEntries(tx, plan, recorded)
    await restoreClaims(tx, plan.restored, recorded)
    const after = await listTouchedRoots(tx, touchedBy(plan))
    await refreshSummaries(tx, [...before, ...after])
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
