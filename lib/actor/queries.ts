import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import type { Actor } from '@/lib/source/model'

/** The actors with the given keys, by key: for the names of victims and of those who did it. */
export async function listActors(db: Transaction, keys: Iterable<string>): Promise<Actor[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.actor.findMany({
      where: { key: { in: batch } },
      select: {
        ...nameColumns,
        kind: true,
        allies: { select: { allyKey: true }, orderBy: { allyKey: 'asc' } },
      },
    }),
  )
  return rows.map(({ kind, allies, ...row }) => {
    return { ...toNamed(row), kind, alliedWith: allies.map(({ allyKey }) => allyKey) }
  })
}
