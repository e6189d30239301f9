import type { Transaction } from '@/lib/server/db'
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

function toKnown(
  { key, nameAr, nameEn }: { key: string; nameAr: string; nameEn: string },
  aliases: readonly string[],
): KnownName {
  return { key, names: [nameAr, nameEn, ...aliases] }
}
