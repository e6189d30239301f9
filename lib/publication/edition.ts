import { importBundle } from '@/lib/bundle/commands'
import { writeBundle } from '@/lib/bundle/written'
import type { Database } from '@/lib/server/db'
import { openThrowaway, retire, type Throwaway } from '@/lib/server/throwaway'
import { type Frozen, type PublicationContent, readContent } from './model'

/** One version: all that it says, and a database that holds it alone, so that it is drawn as every page is. */
export interface Edition {
  readonly content: PublicationContent
  readonly db: Database
}

interface Opened extends Edition {
  readonly store: Throwaway
}

/** How many are kept open; one more costs as long as an import of its claims. */
const OPEN = 12

/** Next bundles this file more than once into one process: what its copies share is kept outside of them. */
const shared = globalThis as typeof globalThis & {
  mizanEditions?: WeakMap<Database, Map<string, Promise<Opened>>>
}
shared.mizanEditions ??= new WeakMap()
const editions = shared.mizanEditions

/** A version of an incident, or null when there is none with that number. Whether it may be read is not asked here. */
export async function getEdition(
  db: Database,
  incident: string,
  number: number,
): Promise<Edition | null> {
  const row = await db.publication.findUnique({
    where: { incidentKey_number: { incidentKey: incident, number } },
    select: { id: true, sha256: true },
  })
  if (row === null) return null
  const opened = editions.get(db) ?? new Map<string, Promise<Opened>>()
  editions.set(db, opened)
  // A redaction changes what a version says, and so its hash.
  const name = `${row.id} ${row.sha256}`
  const edition = opened.get(name) ?? openVersion(db, row.id)
  opened.delete(name)
  opened.set(name, edition)
  edition.catch(() => opened.delete(name))
  closeOldest(opened)
  return edition
}

async function openVersion(db: Database, id: number): Promise<Opened> {
  const row = await db.publication.findUniqueOrThrow({ where: { id }, select: { content: true } })
  const content = readContent(row.content)
  const store = await openFrozen(content, content.at)
  return { content, store, db: store.db }
}

function closeOldest(opened: Map<string, Promise<Opened>>): void {
  const [oldest] = opened
  if (opened.size <= OPEN || oldest === undefined) return
  opened.delete(oldest[0])
  oldest[1].then(({ store }) => retire(store), console.error)
}

/** Closes all that are open: after a redaction their files still hold what it removed. */
export function closeEditions(db: Database): void {
  const opened = editions.get(db)?.values() ?? []
  editions.delete(db)
  for (const edition of opened) edition.then(({ store }) => retire(store), console.error)
}

/** A database that holds what is, or would be, frozen. @param at ISO 8601 */
async function openFrozen({ bundle }: Pick<Frozen, 'bundle'>, at: string): Promise<Throwaway> {
  const store = await openThrowaway()
  const taken = await importBundle(store.db, writeBundle(bundle), 'publication', new Date(at))
  if (taken.ok) return store
  await store.end()
  throw new Error(`What is frozen was refused: ${JSON.stringify(taken.faults)}`)
}
