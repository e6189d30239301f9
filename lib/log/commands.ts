import { randomBytes } from 'node:crypto'
import { batchesOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { Beginning, commitmentsOf, hashOf, valuesOf } from './chain'
import type { Deed, Doer, LogEntry, LogValue } from './model'

/**
 * Adds a deed to the log, in the transaction that does it: both are stored, or neither is. One transaction writes at
 * a time (`inTransaction`), so the entry before is still the last when this one is committed.
 * @returns the entry, whose hash says where the log stood
 */
export async function recordDeed(tx: Transaction, deed: Deed, doer: Doer): Promise<LogEntry> {
  const [entry] = await recordDeeds(tx, [deed], doer)
  return entry as LogEntry
}

/** The same for many deeds of one transaction, in their order. */
export async function recordDeeds(
  tx: Transaction,
  deeds: readonly Deed[],
  { by, at }: Doer,
): Promise<readonly LogEntry[]> {
  const last = await tx.logEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, previous: true, hash: true },
  })
  const entries: LogEntry[] = []
  const rows: (LogValue & { readonly seq: number })[] = []
  let seq = last?.seq ?? 0
  let previous = last && last.previous !== '' ? last.hash : await beginningOf(tx)
  for (const deed of deeds) {
    const values = valuesOf(deed, () => randomBytes(16).toString('hex'))
    const { action, subject } = deed
    const unhashed = {
      seq: ++seq,
      at,
      by,
      action,
      subject,
      commitments: commitmentsOf(values),
      previous,
    }
    const entry = { ...unhashed, hash: hashOf(unhashed) }
    for (const value of values) rows.push({ seq, ...value })
    entries.push(entry)
    previous = entry.hash
  }
  for (const data of batchesOf(entries)) await tx.logEntry.createMany({ data })
  for (const data of batchesOf(rows)) await tx.logValue.createMany({ data })
  return entries
}

/** What the chain's first entry continues. What stands before it was recorded by versions that had no chain. */
async function beginningOf(tx: Transaction): Promise<string> {
  const beginning = new Beginning()
  for (const entry of await tx.logEntry.findMany({ orderBy: { seq: 'asc' } })) beginning.add(entry)
  return beginning.hash()
}
