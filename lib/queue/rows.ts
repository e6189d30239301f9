import { isStanding } from '@/lib/claim/standing'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { type Blocked, Refusal } from './changed'
import type { BulkChange } from './schema'

const columns = {
  key: true,
  state: true,
  revision: true,
  incidentKey: true,
  assigneeId: true,
  due: true,
} as const

/** The claims of a change as they stand, in its order, if all of them do. */
export async function listToChange(tx: Transaction, { claims }: BulkChange) {
  const keys = claims.map(({ claim }) => claim)
  const rows = await findInBatches(keys, (batch) =>
    tx.claim.findMany({ where: { key: { in: batch } }, select: columns }),
  )
  const found = new Map(rows.map((row) => [row.key, row]))
  const blocked = keys.flatMap((claim): Blocked[] => {
    const row = found.get(claim)
    if (!row) return [{ claim, reason: 'unknown' }]
    return isStanding(row) ? [] : [{ claim, reason: 'withdrawn' }]
  })
  Refusal.unlessEmpty(blocked)
  return keys.flatMap((key) => found.get(key) ?? [])
}

export type RowToChange = Awaited<ReturnType<typeof listToChange>>[number]
