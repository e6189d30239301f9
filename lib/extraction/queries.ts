import type { Transaction } from '@/lib/server/db'
import type { Recorded } from './accept'
import type { KnownName, ReaderInput } from './model'

const nameColumns = { key: true, nameAr: true, nameEn: true } as const

/** Everybody and everywhere that the database can name, for reading a text. */
export async function getKnownNames(
  db: Transaction,
): Promise<Pick<ReaderInput, 'actors' | 'sources' | 'places'>> {
  const [actors, sources, places] = await Promise.all([
    db.actor.findMany({ select: { ...nameColumns, aliases: true }, orderBy: { key: 'asc' } }),
    db.source.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.place.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
  ])
  return {
    actors: actors.map(({ aliases, ...row }) => toKnown(row, aliases as string[])),
    sources: sources.map((row) => toKnown(row, [])),
    places: places.map((row) => toKnown(row, [])),
  }
}

/** What can be chosen at the desk, by its names in both languages. */
export async function listDeskChoices(db: Transaction) {
  const [sources, actors, incidents] = await Promise.all([
    db.source.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.incident.findMany({
      select: { key: true, titleAr: true, titleEn: true },
      orderBy: [{ dateStart: 'desc' }, { key: 'asc' }],
    }),
  ])
  const toNamed = ({ key, nameAr, nameEn }: (typeof sources)[number]) => {
    return { key, name: { ar: nameAr, en: nameEn } }
  }
  return {
    sources: sources.map(toNamed),
    actors: actors.map(toNamed),
    incidents: incidents.map(({ key, titleAr, titleEn }) => {
      return { key, name: { ar: titleAr, en: titleEn } }
    }),
  }
}

/** The keys that are recorded already, so that what is new can be recorded with them. */
export async function getRecordedKeys(db: Transaction): Promise<Recorded> {
  const [actors, sources] = await Promise.all([
    db.actor.findMany({ select: { key: true } }),
    db.source.findMany({ select: { key: true } }),
  ])
  const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key))
  return { actors: keysOf(actors), sources: keysOf(sources) }
}

function toKnown(
  { key, nameAr, nameEn }: { key: string; nameAr: string; nameEn: string },
  aliases: readonly string[],
): KnownName {
  return { key, names: [nameAr, nameEn, ...aliases] }
}
