import { CLAIM_DECISIONS, CLAIM_STATES } from '@/lib/claim/model'
import { getClaims } from '@/lib/claim/queries'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { authorsOf } from '@/lib/review/model'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { conditionOf, inView, type QueueReader } from './condition'
import { QUEUE_VIEWS, type QueueFilter, type QueueView, STATES_OF } from './model'
import { behind, orderOf } from './order'
import { listTags } from './tags'
import { listTrees } from './trees'
import type { ChangeChoices, Handling, QueueChoices, QueueItem } from './view'
import { hasLeft, listWorkers, workerColumns } from './workers'

const QUEUE_PAGE = 50

const written = {
  revisions: { select: { revision: true, recordedBy: true }, orderBy: { revision: 'asc' } },
  decisions: {
    select: { revision: true, kind: true, by: true, reason: true },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.ClaimSelect

const handled = {
  due: true,
  assignee: { select: workerColumns },
  tags: { select: { tag: true }, orderBy: { tag: 'asc' } },
} satisfies Prisma.ClaimSelect

/** A page of the queue: what is overdue and due soonest first, then what has stood so longest. */
export async function listQueue(
  db: Transaction,
  filter: QueueFilter,
  page: number,
  reader: QueueReader,
): Promise<Page<QueueItem>> {
  const where = { ...(await conditionOf(db, filter, reader)), ...inView(filter) }
  const [total, rows] = await Promise.all([
    db.claim.count({ where }),
    db.claim.findMany({
      where,
      orderBy: orderOf(filter.state),
      ...windowOf(page, QUEUE_PAGE),
      select: { key: true, state: true, stateSince: true, ...written, ...handled },
    }),
  ])
  const claims = await getClaims(
    db,
    rows.map(({ key }) => key),
  )
  const byKey = new Map(claims.map((claim) => [claim.key, claim]))
  const items = rows.flatMap((row): QueueItem[] => {
    const claim = byKey.get(row.key)
    if (!claim) return []
    const decisions = row.decisions.map(toDecided)
    const { kind, by, reason } = decisions.at(-1) ?? {}
    return [
      {
        claim,
        state: oneOf(CLAIM_STATES, row.state),
        since: row.stateSince?.toISOString() ?? null,
        last: kind && by ? { kind, by, reason: reason ?? null } : null,
        isOwn: authorsOf(row.revisions, decisions).has(reader.person),
        ...toHandling(row),
      },
    ]
  })
  return pageOf(items, { total, page, size: QUEUE_PAGE })
}

/** A decision with its kind as a word of the vocabulary. */
function toDecided<T extends { readonly kind: string }>(decision: T) {
  return { ...decision, kind: oneOf(CLAIM_DECISIONS, decision.kind) }
}

function toHandling({
  due,
  assignee,
  tags,
}: Prisma.ClaimGetPayload<{ select: typeof handled }>): Handling {
  return {
    due,
    assignee: assignee && { id: assignee.id, hasLeft: hasLeft(assignee) },
    tags: tags.map(({ tag }) => tag),
  }
}

/** With whom a claim is, until when, and its tags; null when nothing has that key. */
export async function getHandling(db: Transaction, key: string): Promise<Handling | null> {
  const row = await db.claim.findUnique({ where: { key }, select: handled })
  return row && toHandling(row)
}

/** How many claims each view of a filter lists. */
export async function countQueue(
  db: Transaction,
  filter: QueueFilter,
  reader: QueueReader,
): Promise<Readonly<Record<QueueView, number>>> {
  const where = await conditionOf(db, filter, reader)
  const rows = await db.claim.groupBy({ by: ['state'], where, _count: true })
  const counts = QUEUE_VIEWS.map((view) => {
    const within = rows.filter(({ state }) => STATES_OF[view].some((one) => one === state))
    return [view, within.reduce((sum, { _count }) => sum + _count, 0)] as const
  })
  return Object.fromEntries(counts) as Record<QueueView, number>
}

/** How many incidents are offered. */
const OFFERED = 500

/** What a view of the queue can be narrowed to: the incidents, latest first, and the sources of its claims. */
export async function listQueueChoices(
  db: Transaction,
  filter: QueueFilter,
): Promise<QueueChoices> {
  // From the claims, not from the incidents: the index on states leads there.
  const [onIncidents, bySources] = await Promise.all([
    db.claim.groupBy({ by: ['incidentKey'], where: inView(filter) }),
    db.claim.groupBy({ by: ['claimantKey'], where: inView(filter) }),
  ])
  const keysOf = (found: readonly string[], chosen: string | undefined) =>
    chosen === undefined ? found : [...found, chosen]
  const incidentKeys = onIncidents.map(({ incidentKey }) => incidentKey)
  const sourceKeys = bySources.map(({ claimantKey }) => claimantKey)
  const [incidents, sources] = await Promise.all([
    findInBatches(keysOf(incidentKeys, filter.incident), (keys) =>
      db.incident.findMany({
        where: { key: { in: keys } },
        select: { ...titleColumns, dateStart: true },
      }),
    ),
    findInBatches(keysOf(sourceKeys, filter.source), (keys) =>
      db.source.findMany({ where: { key: { in: keys } }, select: nameColumns }),
    ),
  ])
  const latest = [...incidents].sort(
    (a, b) => compareText(b.dateStart, a.dateStart) || compareText(a.key, b.key),
  )
  return {
    incidents: latest.slice(0, OFFERED).map((row) => {
      const { key, title } = toTitle(row)
      return { key, name: title }
    }),
    sources: sources.map(toNamed).sort((a, b) => compareText(a.key, b.key)),
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What claims on some incidents can be changed to: given to whom, tagged how, moved where. */
export async function listChangeChoices(
  db: Transaction,
  incidents: readonly string[],
): Promise<ChangeChoices> {
  const [workers, tags, trees] = await Promise.all([
    listWorkers(db),
    listTags(db),
    listTrees(db, incidents),
  ])
  return { workers, tags, trees }
}

/** How many claims are looked at together for the next one. */
const LOOKED_AT = 50

/**
 * The claim of a filter that waits next for somebody else than its authors: the first behind the given one, in the
 * order of the queue; from the beginning again when there is none. Null when nothing waits for this reader.
 * @param after the claim that is being looked at, or null
 */
export async function nextToReview(
  db: Transaction,
  filter: QueueFilter,
  reader: QueueReader,
  after: string | null = null,
): Promise<string | null> {
  const waiting = { ...(await conditionOf(db, filter, reader)), state: 'submitted' }
  // Whoever wrote all that there ever was of it does not decide on it: most of their own work is passed over at once.
  const mayBeOthers: Prisma.ClaimWhereInput = {
    OR: [
      { revisions: { none: { recordedBy: reader.person } } },
      { decisions: { some: { kind: 'approved' } } },
    ],
  }
  const where = { AND: [waiting, mayBeOthers, { key: { not: after ?? '' } }] }
  const here = await db.claim.findFirst({
    where: { AND: [waiting, { key: after ?? '' }] },
    select: { key: true, due: true, stateSince: true },
  })
  const further = here && (await firstFor(db, { AND: [where, behind(here)] }, reader))
  return further ?? firstFor(db, where, reader)
}

/** The first claim of some that this reader did not write. */
async function firstFor(
  db: Transaction,
  where: Prisma.ClaimWhereInput,
  { person }: QueueReader,
): Promise<string | null> {
  for (let page = 1; ; page++) {
    const rows = await db.claim.findMany({
      where,
      orderBy: orderOf('submitted'),
      ...windowOf(page, LOOKED_AT),
      select: { key: true, ...written },
    })
    const found = rows.find(({ revisions, decisions }) => {
      return !authorsOf(revisions, decisions.map(toDecided)).has(person)
    })
    if (found) return found.key
    if (rows.length < LOOKED_AT) return null
  }
}
