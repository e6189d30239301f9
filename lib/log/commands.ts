import { randomBytes } from 'node:crypto'
import { batchesOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { Beginning, commitmentsOf, hashOf, valuesOf } from './chain'
import type { Deed, Doer, LogEntry } from './model'

/**
 * Adds a deed to the log, in the transaction that does it: both are stored, or neither is. One transaction writes at
 * a time (`inTransaction`), so the entry before is still the last when this one is committed.
 * @returns the entry, whose hash says where the log stood
 */
export async function recordDeed(tx: Transaction, deed: Deed, { by, at }: Doer): Promise<LogEntry> {
  const last = await tx.logEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, previous: true, hash: true },
  })
  const values = valuesOf(deed, () => randomBytes(16).toString('hex'))
  const { action, subject } = deed
  const unhashed = {
    seq: (last?.seq ?? 0) + 1,
    at,
    by,
    action,
    subject,
    commitments: commitmentsOf(values),
    previous: last && last.previous !== '' ? last.hash : await beginningOf(tx),
  }
  const entry = { ...unhashed, hash: hashOf(unhashed) }
  await tx.logEntry.create({ data: entry })
  const rows = values.map((value) => ({ seq: entry.seq, ...value }))
  for (const data of batchesOf(rows)) await tx.logValue.createMany({ data })
  return entry
}

/** What the chain's first entry continues. What stands before it was recorded by versions that had no chain. */
async function beginningOf(tx: Transaction): Promise<string> {
  const beginning = new Beginning()
  for (const entry of await tx.logEntry.findMany({ orderBy: { seq: 'asc' } })) beginning.add(entry)
  return beginning.hash()
}
