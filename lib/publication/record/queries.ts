import { importBundle } from '@/lib/bundle/commands'
import { writeBundle } from '@/lib/bundle/written'
import { withdrawClaim } from '@/lib/claim/commands'
import { STANDING } from '@/lib/claim/standing'
import { findInBatches } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { openThrowaway, retire, type Throwaway } from '@/lib/server/throwaway'
import { closeEditions } from '../edition'
import { type PublicationContent, readContent, type Version } from '../model'

/**
 * What the public reads: a database of its own, made of the frozen versions and of nothing else, in their order. What
 * is not in them (drafts, notes, names of people) is not in it either, whatever a page may ask it for.
 */
export interface PublicRecord {
  readonly db: Database
  /** The versions that may be read, the latest first, by the key of every incident and part that they tell of. */
  readonly versions: ReadonlyMap<string, readonly Version[]>
}

/** How far a public record has followed the publications. */
interface State extends PublicRecord {
  readonly store: Throwaway
  readonly versions: Map<string, Version[]>
  /** The last publication that it has taken in. */
  publication: number
  /** What it was made under: with every withdrawal and redaction it is made anew. */
  readonly basis: string
}

/** Next bundles this file more than once into one process: what its copies share is kept outside of them. */
const shared = globalThis as typeof globalThis & {
  mizanPublic?: WeakMap<Database, Promise<State>>
}
shared.mizanPublic ??= new WeakMap()
const records = shared.mizanPublic

/** How often what was replaced is looked for, in milliseconds, so that what was redacted or withdrawn goes unasked. */
const LOOK = 20_000

/** What the public may read as of now: of every change to what is published it tells from the next request on. */
export async function getPublicRecord(db: Database): Promise<PublicRecord> {
  if (!records.has(db)) setInterval(() => void getPublicRecord(db).catch(() => null), LOOK).unref()
  const before = records.get(db) ?? Promise.resolve(null)
  const next = before.catch(() => null).then((state) => follow(db, state))
  records.set(db, next)
  return next
}

/** Makes what the public reads anew at the next request, and ends what it was: its file holds what was removed since. */
export function forgetPublicRecord(db: Database): void {
  records.get(db)?.then(({ store }) => retire(store), console.error)
  records.delete(db)
  closeEditions(db)
}

async function follow(db: Database, state: State | null): Promise<State> {
  const basis = await basisOf(db)
  const current = state?.basis === basis ? state : await begin(basis)
  if (state !== null && state !== current) {
    retire(state.store)
    closeEditions(db)
  }
  let withdrawn: ReadonlyMap<string, number> | null = null
  for (;;) {
    const row = await db.publication.findFirst({
      where: { id: { gt: current.publication } },
      orderBy: { id: 'asc' },
      select: { id: true, content: true, incidentKey: true, number: true },
    })
    if (row === null) return current
    withdrawn ??= await listWithdrawn(db)
    if (row.number > (withdrawn.get(row.incidentKey) ?? 0)) {
      await takeIn(current, readContent(row.content))
    }
    current.publication = row.id
  }
}

/** Tells one state of withdrawals and redactions from another. */
async function basisOf(db: Database): Promise<string> {
  const [withdrawals, redactions] = await Promise.all([
    db.publicationWithdrawal.count(),
    db.redaction.count(),
  ])
  return `${withdrawals} ${redactions}`
}

async function begin(basis: string): Promise<State> {
  const store = await openThrowaway()
  return { store, db: store.db, versions: new Map(), publication: 0, basis }
}

/** Takes a version in after those before it: what it does not say any more is withdrawn. */
async function takeIn({ db, versions }: State, content: PublicationContent): Promise<void> {
  const { bundle, comparisons, incident, number, reading, note, at } = content
  const doer = { by: 'publication', at: new Date(at) }
  const taken = await importBundle(db, writeBundle(bundle), doer.by, doer.at)
  // One version that cannot stand beside the others is still read by itself, and keeps nobody from the others.
  if (!taken.ok) console.error(`${incident} ${number} is in no public list:`, taken.faults)
  const incidents = Object.keys(comparisons)
  const kept = new Set(bundle.claims.map(({ key }) => key))
  await inTransaction(db, async (tx) => {
    const earlier = [...versions].flatMap(([key, all]) => {
      return all.some((one) => one.incident === incident) ? [key] : []
    })
    const rows = await findInBatches(new Set([...incidents, ...earlier]), (keys) =>
      tx.claim.findMany({
        where: { incidentKey: { in: keys }, ...STANDING },
        select: { key: true },
      }),
    )
    for (const { key } of rows) if (!kept.has(key)) await withdrawClaim(tx, key, doer)
  })
  const version = { incident, number, reading, note, at }
  for (const key of incidents) versions.set(key, [version, ...(versions.get(key) ?? [])])
}

/** The last number that is withdrawn, of each incident of which anything is. */
async function listWithdrawn(db: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.publicationWithdrawal.groupBy({
    by: ['incidentKey'],
    _max: { number: true },
  })
  return new Map(rows.map(({ incidentKey, _max }) => [incidentKey, _max.number ?? 0]))
}
