import type { Doer } from '@/lib/log/model'
import { batchesOf, findInBatches } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import type { Notice } from './model'
import type { InboxWish } from './schema'

/**
 * Puts something into people's inboxes, in the transaction that does what they are told of: the one way into an inbox.
 * Nobody is told of what they did themselves, and nobody who has left.
 */
export async function notify(
  tx: Transaction,
  { to, kind, subject, annotation }: Notice,
  { by, at }: Doer,
): Promise<void> {
  const wanted = [...new Set(to)].filter((id) => id !== by)
  if (wanted.length === 0) return
  const people = await tx.person.findMany({
    where: { id: { in: wanted }, deactivatedAt: null },
    select: { id: true },
  })
  const items = people.map(({ id }) => {
    return { personId: id, kind, subject, annotationKey: annotation ?? null, by, at }
  })
  for (const data of batchesOf(items)) await tx.inboxItem.createMany({ data })
}

/**
 * Marks entries of a person's own inbox as read, or as not read. That is nobody else's matter, and not in the log.
 * @returns the entries that were changed, for undoing it
 */
export function markInbox(
  db: Database,
  wish: InboxWish,
  person: string,
  at: Date = new Date(),
): Promise<readonly number[]> {
  return inTransaction(db, async (tx) => {
    const isUndoing = wish.do === 'unread'
    const mine = { personId: person, readAt: isUndoing ? { not: null } : null }
    const select = { id: true } as const
    const rows =
      wish.do === 'readAll'
        ? await tx.inboxItem.findMany({ where: { ...mine, id: { lte: wish.upTo } }, select })
        : await findInBatches(wish.items, (ids) =>
            tx.inboxItem.findMany({ where: { ...mine, id: { in: ids } }, select }),
          )
    const items = rows.map(({ id }) => id)
    for (const ids of batchesOf(items)) {
      const data = { readAt: isUndoing ? null : at }
      await tx.inboxItem.updateMany({ where: { id: { in: ids } }, data })
    }
    return items
  })
}
