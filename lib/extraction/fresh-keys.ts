import { EMPTIED } from '@/lib/incident/standing'
import type { Transaction } from '@/lib/server/db'
import { keysToTry, renamed } from './acceptance'
import type { Acceptance } from './decision-schema'

/**
 * An acceptance whose new incidents and places have keys that nothing else has: `camp`, `camp-2`, … An incident of
 * which every claim was withdrawn, of the same place and day, is the one that is meant, and so is a place of the same name
 * of which no more is known: they keep their key.
 */
export async function freshKeys(tx: Transaction, given: Acceptance): Promise<Acceptance> {
  const names = new Map<string, string>()
  for (const { key, name } of given.newcomers.places) {
    const { taken, rows } = await placesUnder(tx, key)
    rename(names, key, taken, (tried) =>
      rows.some(({ nameAr, nameEn, ...row }) => {
        const isBare = row.precision === 'locality' && row.withinKey === null && row.lat === null
        return row.key === tried && isBare && nameAr === name.ar && nameEn === name.en
      }),
    )
  }
  const now = (key: string | null) => (key === null ? null : (names.get(key) ?? key))
  for (const { key, date, place, partOf } of given.newcomers.incidents) {
    const { taken, rows } = await incidentsUnder(tx, key)
    rename(names, key, taken, (tried) =>
      rows.some((row) => {
        const isThen = row.dateStart === date && row.dateEnd === date
        const isThere = row.placeKey === now(place) && row.partOfKey === now(partOf)
        return row.key === tried && isThen && isThere
      }),
    )
  }
  return names.size === 0 ? given : renamed(given, names)
}

/** Finds the first key that is free or that stands for the very thing. */
function rename(
  names: Map<string, string>,
  key: string,
  taken: ReadonlySet<string>,
  isSame: (tried: string) => boolean,
): void {
  const free = keysToTry(key).find((tried) => !taken.has(tried) || isSame(tried))
  if (free !== undefined && free !== key) names.set(key, free)
}

async function placesUnder(tx: Transaction, key: string) {
  const rows = await tx.place.findMany({ where: { key: { in: [...keysToTry(key)] } } })
  return { rows, taken: new Set(rows.map((row) => row.key)) }
}

/** The incidents whose keys would be tried; `rows` has those of which every claim was withdrawn. */
async function incidentsUnder(tx: Transaction, key: string) {
  const where = { key: { in: [...keysToTry(key)] } }
  const all = await tx.incident.findMany({ where, select: { key: true } })
  const rows = await tx.incident.findMany({ where: { ...where, ...EMPTIED, note: null } })
  return { rows, taken: new Set(all.map((row) => row.key)) }
}
