import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction } from '@/lib/server/db'
import { canonical } from '@/lib/values/canonical'
import { descriptionOf } from '@/lib/values/column'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { Describing } from './schema'

/** What came of describing a document's text, or why nothing did. */
export type DocumentDescribed =
  | { readonly ok: true }
  /** `stale`: somebody else has described it otherwise since. */
  | { readonly ok: false; readonly reason: 'unknown' | 'stale' }

/** Tells what graphic or distressing matter the text of a document holds, or no more. The text itself never changes. */
export async function describeDocument(
  db: Database,
  { document: key, seen, sensitive }: Describing,
  doer: Doer,
): Promise<DocumentDescribed> {
  return inTransaction(db, async (tx) => {
    const row = await tx.document.findUnique({ where: { key }, select: { sensitive: true } })
    if (row === null) return { ok: false, reason: 'unknown' }
    const before = descriptionOf(row.sensitive)
    if (canonical(before) === canonical(sensitive)) return { ok: true }
    if (canonical(before) !== canonical(seen)) return { ok: false, reason: 'stale' }
    const data = { sensitive: sensitive ?? Prisma.DbNull }
    await tx.document.update({ where: { key }, data })
    const states = { before: { sensitive: before }, after: { sensitive } }
    await recordDeed(tx, { action: 'describe', subject: `document/${key}`, ...states }, doer)
    return { ok: true }
  })
}
