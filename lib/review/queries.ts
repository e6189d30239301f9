import { CLAIM_DECISIONS, CLAIM_STATES, type ClaimState } from '@/lib/claim/model'
import { getClaims } from '@/lib/claim/queries'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import { authorsOf, type Decided, QUEUE_STATES, type Written } from './model'
import type { QueueItem } from './view'

/** What a decision on a claim is held against. */
export interface ReviewState {
  readonly state: ClaimState
  readonly revision: number
  readonly hasTranslation: boolean
  readonly revisions: readonly Written[]
  readonly decisions: readonly Decided[]
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
      decisions: { select: { revision: true, kind: true }, orderBy: { id: 'asc' } },
    },
  })
  if (row === null) return null
  return {
    state: oneOf(CLAIM_STATES, row.state),
    revision: row.revision,
    hasTranslation: row.translation !== null,
    revisions: row.revisions,
    decisions: row.decisions.map(({ revision, kind }) => {
      return { revision, kind: oneOf(CLAIM_DECISIONS, kind) }
    }),
  }
}

/** Which claims of the queue are listed: those that meet everything that is given. */
export interface QueueFilter {
  readonly state: (typeof QUEUE_STATES)[number]
  readonly incident?: string
  readonly source?: string
}

const QUEUE_PAGE = 50

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
      orderBy: [{ stateSince: { sort: 'asc', nulls: 'first' } }, { key: 'asc' }],
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
    const decisions = row.decisions.map(({ kind, ...decision }) => {
      return { ...decision, kind: oneOf(CLAIM_DECISIONS, kind) }
    })
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

/** The claim that has waited longest for somebody else than its authors; null when none does. */
export async function nextToReview(
  db: Transaction,
  reader: string,
  after: string | null = null,
): Promise<string | null> {
  const rows = await db.claim.findMany({
    where: { state: 'submitted' },
    orderBy: [{ stateSince: { sort: 'asc', nulls: 'first' } }, { key: 'asc' }],
    select: written,
    take: 500,
  })
  const open = rows.filter(({ revisions, decisions }) => {
    const decided = decisions.map(({ revision, kind }) => {
      return { revision, kind: oneOf(CLAIM_DECISIONS, kind) }
    })
    return !authorsOf(revisions, decided).has(reader)
  })
  const from = open.findIndex(({ key }) => key === after)
  return [...open.slice(from + 1), ...open.slice(0, Math.max(0, from))][0]?.key ?? null
}
