import { listNames } from '@/lib/account/queries'
import { listEntries } from '@/lib/bundle/queries'
import { withoutEmpty } from '@/lib/bundle/written'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'
import type { EntryForm, EntryNoun, EntryRecord, EntryRevisionView } from './model'

/** An incident, a source or a place as it stands. */
export interface StoredEntry {
  readonly revision: number
  /** The entry as a bundle writes it. */
  readonly content: Readonly<Record<string, unknown>>
}

/** An entry as it stands now; null when nothing has that key. */
export async function getEntry(
  db: Transaction,
  noun: EntryNoun,
  key: string,
): Promise<StoredEntry | null> {
  const one = { where: { key }, select: { revision: true } }
  const rows = {
    incidents: () => db.incident.findUnique(one),
    sources: () => db.source.findUnique(one),
    places: () => db.place.findUnique(one),
  }
  const row = await rows[noun]()
  const keys = { ...none(), [noun]: new Set([key]) }
  const [content] = (await listEntries(db, keys))[noun]
  return row && content ? { revision: row.revision, content: withoutEmpty(content) } : null
}

/** Every content that an entry has had since it was first corrected, in their order; empty where it never was. */
export async function getEntryHistory(
  db: Transaction,
  noun: EntryNoun,
  key: string,
): Promise<EntryRevisionView[]> {
  const rows = await db.entryRevision.findMany({
    where: { noun, key },
    orderBy: { revision: 'asc' },
    select: { revision: true, content: true, reason: true, recordedAt: true, recordedBy: true },
  })
  return rows.map(({ content, recordedAt, ...row }) => ({
    ...row,
    content: content as Record<string, unknown>,
    recordedAt: recordedAt.toISOString(),
  }))
}

/** What an entry was made of so far, with the names of who did it. */
export async function getEntryRecord(
  db: Transaction,
  noun: EntryNoun,
  key: string,
): Promise<EntryRecord> {
  const history = await getEntryHistory(db, noun, key)
  const names = await listNames(
    db,
    history.map(({ recordedBy }) => recordedBy),
  )
  return { revision: history.at(-1)?.revision ?? 1, history, names }
}

/** How many incidents and places are offered by name; what is chosen now can be kept. */
const OFFERED = 500

/** All that the form for correcting an entry shows; null when nothing can be corrected under that key. */
export async function getEntryForm(
  db: Transaction,
  noun: EntryNoun,
  key: string,
): Promise<EntryForm | null> {
  const entry = await getEntry(db, noun, key)
  if (entry === null || entry.content.mergedInto != null) return null
  const others = (rows: readonly Named[], of: EntryNoun) =>
    noun === of ? rows.filter((one) => one.key !== key) : rows
  const [incidents, sources, actors, places] = await Promise.all([
    db.incident.findMany({
      where: { mergedIntoKey: null },
      select: titleColumns,
      orderBy: [{ dateStart: 'desc' }, { key: 'asc' }],
      take: OFFERED,
    }),
    db.source.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.place.findMany({ select: nameColumns, orderBy: { key: 'asc' }, take: OFFERED }),
  ])
  const titles = incidents.map((row) => {
    const { key: its, title } = toTitle(row)
    return { key: its, name: title }
  })
  return {
    ...entry,
    name: (entry.content.title ?? entry.content.name) as Bilingual,
    choices: {
      incidents: others(titles, 'incidents'),
      sources: others(sources.map(toNamed), 'sources'),
      actors: actors.map(toNamed),
      places: others(places.map(toNamed), 'places'),
    },
  }
}

/** No key of any list of a bundle, to be asked for some of one. */
export function none() {
  return {
    actors: new Set<string>(),
    sources: new Set<string>(),
    places: new Set<string>(),
    documents: new Set<string>(),
    incidents: new Set<string>(),
    claims: new Set<string>(),
  }
}
