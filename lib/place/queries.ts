import { headColumns, toHead } from '@/lib/incident/columns'
import { WITH_CLAIMS } from '@/lib/incident/standing'
import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import type { Named } from '@/lib/source/view'
import { oneOf } from '@/lib/values/column'
import { PLACE_PRECISIONS } from './model'
import type { PlaceRecord } from './view'

/** How many incidents a place's own page lists. */
const INCIDENTS = 100

/** A place for its own page, or null when nothing has that key. */
export async function getPlace(db: Transaction, key: string): Promise<PlaceRecord | null> {
  const row = await db.place.findUnique({
    where: { key },
    select: {
      ...nameColumns,
      precision: true,
      lat: true,
      lon: true,
      note: true,
      withinKey: true,
      contains: { select: nameColumns, orderBy: { key: 'asc' } },
      incidents: {
        where: WITH_CLAIMS,
        select: headColumns,
        orderBy: [{ dateStart: 'desc' }, { key: 'asc' }],
        take: INCIDENTS,
      },
    },
  })
  if (row === null) return null
  const around = await listPlacesAround(db, row.withinKey === null ? [] : [row.withinKey])
  return {
    ...toNamed(row),
    precision: oneOf(PLACE_PRECISIONS, row.precision),
    lat: row.lat,
    lon: row.lon,
    note: row.note,
    within: around.map(({ key: its, name }) => ({ key: its, name })),
    holds: row.contains.map(toNamed),
    incidents: row.incidents.map(toHead),
  }
}

/** Keys of a place and of everything within it, however deep. */
export async function listPlacesWithin(db: Transaction, key: string): Promise<string[]> {
  const found = new Set([key])
  let level = [key]
  while (level.length > 0) {
    const rows = await findInBatches(level, (keys) =>
      db.place.findMany({ where: { withinKey: { in: keys } }, select: { key: true } }),
    )
    level = rows.map((row) => row.key).filter((inner) => !found.has(inner))
    for (const inner of level) found.add(inner)
  }
  return [...found]
}

/** Places by key and all that they lie within, each with the key of the next larger one. */
export async function listPlacesAround(
  db: Transaction,
  keys: Iterable<string>,
): Promise<(Named & { within: string | null })[]> {
  const rows = await climb(keys, 'withinKey', (batch) =>
    db.place.findMany({
      where: { key: { in: batch } },
      select: { ...nameColumns, withinKey: true },
    }),
  )
  return rows.map((row) => ({ ...toNamed(row), within: row.withinKey }))
}
