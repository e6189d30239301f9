import { CLAIM_DECISIONS, CLAIM_STATES, type ClaimState } from '@/lib/claim/model'
import { getClaims } from '@/lib/claim/queries'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { authorsOf, type Decided, QUEUE_STATES, type Written } from './model'
import type { QueueItem } from './view'

/** What a decision on a claim is held against. */
export interface ReviewState {
  readonly state: ClaimState
  readonly revision: number
  readonly hasTranslation: boolean
  readonly revisions: readonly Written[]
  readonly decisions: readonly (Decided & { readonly by: string })[]
}

/** How a claim stands with its reviewers; null when nothing has that key. */
export async function stateToReview(tx: Transaction, key: string): Promise<ReviewState | null> {
  const row = await tx.claim.findUnique({
    where: { key },
    select: {
      state: true,
      revision: true,
      translation: true,
      revisions: {
        select: { revision: true, recordedBy: true },
        orderBy: { revision: 'asc' },
      },
      decisions: { select: { revision: true, kind: true, by: true }, orderBy: { id: 'asc' } },
    },
  })
  if (row === null) return null
  return {
    state: oneOf(CLAIM_STATES, row.state),
    revision: row.revision,
    hasTranslation: row.translation !== null,
    revisions: row.revisions,
    decisions: row.decisions.map(toDecided),
  }
}

/** A decision with its kind as a word of the vocabulary. */
function toDecided<T extends { readonly kind: string }>(decision: T) {
  return { ...decision, kind: oneOf(CLAIM_DECISIONS, decision.kind) }
}

/** Which claims of the queue are listed: those that meet everything that is given. */
export interface QueueFilter {
  readonly state: (typeof QUEUE_STATES)[number]
  readonly incident?: string
  readonly source?: string
}

const QUEUE_PAGE = 50

/** What has stood so longest first; drafts that nobody has decided on before all others. */
const QUEUE_ORDER: Prisma.ClaimOrderByWithRelationInput[] = [
  { stateSince: { sort: 'asc', nulls: 'first' } },
  { key: 'asc' },
]

const written = {
  key: true,
  state: true,
  stateSince: true,
  revisions: { select: { revision: true, recordedBy: true }, orderBy: { revision: 'asc' } },
  decisions: {
    select: { revision: true, kind: true, by: true, reason: true },
    orderBy: { id: 'asc' },
  },
} as const

/**
 * A page of the claims that stand in one state, those that have stood so longest first.
 * @param reader who reads the queue, to be told what of it is their own
 */
export async function listQueue(
  db: Transaction,
  { state, incident, source }: QueueFilter,
  page: number,
  reader: string,
): Promise<Page<QueueItem>> {
  const where = {
    state,
    ...(incident !== undefined && { incidentKey: incident }),
    ...(source !== undefined && { claimantKey: source }),
  }
  const [total, rows] = await Promise.all([
    db.claim.count({ where }),
    db.claim.findMany({
      where,
      orderBy: QUEUE_ORDER,
      ...windowOf(page, QUEUE_PAGE),
      select: written,
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
        isOwn: authorsOf(row.revisions, decisions).has(reader),
      },
    ]
  })
  return pageOf(items, { total, page, size: QUEUE_PAGE })
}

/** How many claims stand in each state of the queue. */
export async function countQueue(
  db: Transaction,
): Promise<Readonly<Record<(typeof QUEUE_STATES)[number], number>>> {
  const rows = await db.claim.groupBy({ by: ['state'], _count: true })
  const counts = QUEUE_STATES.map((state) => {
    return [state, rows.find((row) => row.state === state)?._count ?? 0] as const
  })
  return Object.fromEntries(counts) as Record<(typeof QUEUE_STATES)[number], number>
}

/** How many claims are looked at together for the next one. */
const LOOKED_AT = 50

/**
 * The claim that waits next for somebody else than its authors: of those that have waited less than another, the one
 * that has waited longest; from the beginning again when there is none. Null when nothing waits for this reader.
 * @param after the claim that is being looked at, or null
 */
export async function nextToReview(
  db: Transaction,
  reader: string,
  after: string | null = null,
): Promise<string | null> {
  const where = { key: after ?? '', state: 'submitted' }
  const isQueued = after !== null && (await db.claim.count({ where })) > 0
  const further = isQueued ? await nextAfter(db, reader, after, after) : null
  return further ?? nextAfter(db, reader, null, after)
}

/** The first claim of the queue, after a place in it, that this reader did not write and that is not the given one. */
async function nextAfter(
  db: Transaction,
  reader: string,
  start: string | null,
  not: string | null,
): Promise<string | null> {
  for (let cursor = start; ; ) {
    const rows = await db.claim.findMany({
      where: { state: 'submitted' },
      orderBy: QUEUE_ORDER,
      ...(cursor !== null && { cursor: { key: cursor }, skip: 1 }),
      take: LOOKED_AT,
      select: written,
    })
    const found = rows.find(({ key, revisions, decisions }) => {
      return key !== not && !authorsOf(revisions, decisions.map(toDecided)).has(reader)
    })
    if (found) return found.key
    cursor = rows.at(-1)?.key ?? null
    if (rows.length < LOOKED_AT || cursor === null) return null
  }
}
