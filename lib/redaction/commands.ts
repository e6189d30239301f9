import { redactionOf } from '@/lib/log/chain'
import { recordDeed, recordDeeds } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { forgetPublicRecord } from '@/lib/publication/record/queries'
import { batchesOf } from '@/lib/server/batches'
import { compactDatabase } from '@/lib/server/compact'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { deleteRedactedValues, updateRow } from '@/lib/server/text-rows'
import { finderOf } from './finder'
import { countsOf, type Found, totalOf } from './model'
import { faultOfWords, type WordsFault } from './queries'
import type { RedactionGiven } from './schema'
import { survey } from './survey'
import { textTable } from './tables'

/** What a redaction did, or why nothing was done. */
export type Redacted =
  | {
      readonly ok: true
      readonly id: number
      readonly found: Found
      /** Whether the database's file holds nothing any more of what it held: false while somebody else reads it. */
      readonly isCompact: boolean
    }
  | ({ readonly ok: false } & (WordsFault | { readonly reason: 'reasonHolds' | 'nothing' }))

/**
 * Removes words, in all their spellings, from every column that can hold them, in one transaction with what the log
 * says of it; then from what is left of them in the database's file. There is no way back.
 */
export async function redactWords(
  db: Database,
  { reason, ...wanted }: RedactionGiven,
  doer: Doer,
): Promise<Redacted> {
  const fault = faultOfWords(wanted)
  if (fault) return { ok: false, ...fault }
  if (finderOf({ ...wanted, inside: true }).find(reason).length > 0) {
    return { ok: false, reason: 'reasonHolds' }
  }
  const done = await inTransaction(db, async (tx) => {
    const gone: LogPath[] = []
    const found = await survey(tx, wanted, async ({ table, row, changed }) => {
      if (table === 'LogValue') gone.push({ seq: Number(row.seq), path: String(row.path) })
      else await updateRow(db, tx, textTable(table), row, changed)
    })
    if (totalOf(found.places) === 0) return null
    const { by, at } = doer
    const { id } = await tx.redaction.create({ data: { reason, places: found.places, by, at } })
    const counts = countsOf(found.places)
    const after = { reason, ...counts }
    await recordDeed(tx, { action: 'redact', subject: `redaction/${id}`, after }, doer)
    await removeFromLog(tx, gone, doer)
    return { id, found }
  })
  forgetPublicRecord(db)
  // Also when nothing was found: what was removed earlier may have left traces while the files were in use.
  const isCompact = await compactDatabase(db)
  return done === null ? { ok: false, reason: 'nothing' } : { ok: true, ...done, isCompact }
}

interface LogPath {
  readonly seq: number
  readonly path: string
}

/** Takes values out of the log, each by an entry that says so, which is what its triggers ask for. */
async function removeFromLog(tx: Transaction, gone: readonly LogPath[], doer: Doer): Promise<void> {
  const deeds = gone.map(({ seq, path }) => {
    return { action: 'redact', subject: redactionOf(seq, path) }
  })
  const entries = await recordDeeds(tx, deeds, doer)
  const rows = gone.map((value, index) => {
    return { ...value, recordedIn: entries[index]?.seq as number }
  })
  for (const data of batchesOf(rows)) await tx.logRedaction.createMany({ data })
  await deleteRedactedValues(tx)
}
