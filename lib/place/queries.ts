import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import type { Named } from '@/lib/source/view'

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
