import { textsOf } from '@/lib/annotation/model'
import { contentOfColumn, lastOf, type WrittenRow, writtenColumns } from '@/lib/annotation/rows'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import { INBOX_KINDS, type InboxView } from './model'
import { type About, claimOf, placesOf, targetColumns } from './places'

const INBOX_PAGE = 50

/** How much of a person's inbox they have not read. Every page asks: it is one count by an index. */
export function countUnread(db: Transaction, person: string): Promise<number> {
  return db.inboxItem.count({ where: { personId: person, readAt: null } })
}

/** A page of a person's inbox: what they have not read, the latest first; then the rest, what they read last first. */
export async function listInbox(
  db: Transaction,
  person: string,
  page: number,
): Promise<Page<InboxView>> {
  const where = { personId: person }
  const [total, rows] = await Promise.all([
    db.inboxItem.count({ where }),
    db.inboxItem.findMany({
      where,
      orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      ...windowOf(page, INBOX_PAGE),
      select: {
        id: true,
        kind: true,
        subject: true,
        by: true,
        at: true,
        readAt: true,
        annotation: {
          select: { ...writtenColumns, ...targetColumns, root: { select: targetColumns } },
        },
      },
    }),
  ])
  const items = rows.map(({ kind, ...row }) => ({
    ...row,
    kind: oneOf(INBOX_KINDS, kind),
    // A reply is on what its thread is on.
    target: row.annotation && (row.annotation.root ?? row.annotation),
  }))
  const placeOf = await placesOf(db, items)
  const reasonOf = await reasonsOf(db, items)
  const views = items.map(
    (item): InboxView => ({
      id: item.id,
      kind: item.kind,
      by: item.by,
      at: item.at.toISOString(),
      isRead: item.readAt !== null,
      place: placeOf(item),
      note: item.annotation && toNote(item.annotation),
      reason: reasonOf(item),
    }),
  )
  return pageOf(views, { total, page, size: INBOX_PAGE })
}

/** What a note says now. What was taken back goes nowhere, whoever was told of it before. */
function toNote(row: WrittenRow): InboxView['note'] {
  if (lastOf(row, 'withdrawn') !== null) return { key: row.key, words: null }
  const content = contentOfColumn(row.revisions.at(-1)?.content)
  const words = textsOf(content).flatMap(({ value }) => value ?? [])
  return { key: row.key, words: words.join('\n') }
}

interface Decided extends About {
  readonly kind: string
  readonly by: string
  readonly at: Date
}

/** Why claims were returned or approved, by the decisions that the entries tell of. */
async function reasonsOf(
  db: Transaction,
  items: readonly Decided[],
): Promise<(item: Decided) => string | null> {
  const isDecision = ({ kind }: Decided) => kind === 'returned' || kind === 'approved'
  const rows = await findInBatches(
    items.filter(isDecision).flatMap((item) => claimOf(item) ?? []),
    (keys) =>
      db.claimDecision.findMany({
        where: { claimKey: { in: keys }, reason: { not: null } },
        select: { claimKey: true, kind: true, by: true, at: true, reason: true },
      }),
  )
  const name = (claim: string, kind: string, by: string, at: Date) =>
    JSON.stringify([claim, kind, by, at.getTime()])
  const reasons = new Map(
    rows.map(({ claimKey, kind, by, at, reason }) => [name(claimKey, kind, by, at), reason]),
  )
  return (item) => reasons.get(name(claimOf(item) ?? '', item.kind, item.by, item.at)) ?? null
}
