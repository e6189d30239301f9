import { notify } from '@/lib/inbox/commands'
import type { Doer } from '@/lib/log/model'
import type { Transaction } from '@/lib/server/db'
import { lastOf, writtenColumns } from './rows'

/** True when all of them have an account and have not left: nobody else can be mentioned. */
export async function isKnown(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const where = { id: { in: [...ids] }, deactivatedAt: null }
  return (await tx.person.count({ where })) === ids.length
}

/** Tells people that a note mentions them. */
export function tellMentioned(
  tx: Transaction,
  key: string,
  people: readonly string[],
  doer: Doer,
): Promise<void> {
  const about = { subject: `annotation/${key}`, annotation: key }
  return notify(tx, { to: people, kind: 'mention', ...about }, doer)
}

/**
 * Tells whoever has written in a thread that there is a reply.
 * @param besides who is told of it already, because it mentions them
 */
export async function tellThread(
  tx: Transaction,
  { thread, key, besides }: { thread: string; key: string; besides: readonly string[] },
  doer: Doer,
): Promise<void> {
  const rows = await tx.annotation.findMany({
    where: { OR: [{ key: thread }, { rootKey: thread }] },
    select: writtenColumns,
  })
  // What came from elsewhere was written by nobody here; who took everything back takes part no more.
  const written = rows.filter((row) => row.creator === null && lastOf(row, 'withdrawn') === null)
  const to = written.map(({ recordedBy }) => recordedBy).filter((id) => !besides.includes(id))
  const about = { subject: `annotation/${key}`, annotation: key }
  await notify(tx, { to, kind: 'reply', ...about }, doer)
}
