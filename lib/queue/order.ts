import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { QueueView } from './model'

/** Where a claim is in the queue. */
export interface Place {
  readonly key: string
  readonly due: string | null
  readonly stateSince: Date | null
}

/** What has stood so longest first; drafts that nobody has decided on before all others. */
const OLDEST: Prisma.ClaimOrderByWithRelationInput[] = [
  { stateSince: { sort: 'asc', nulls: 'first' } },
  { key: 'asc' },
]

/** What is due soonest first, so what is overdue before all; then what has stood so longest. */
const DUE: Prisma.ClaimOrderByWithRelationInput[] = [
  { due: { sort: 'asc', nulls: 'last' } },
  ...OLDEST,
]

/** The order of a view. For what is approved nothing is due any more. */
export function orderOf(state: QueueView): Prisma.ClaimOrderByWithRelationInput[] {
  return state === 'approved' ? OLDEST : DUE
}

/** The claims that stand behind a place, in the order of what is still to be done. */
export function behind({ key, due, stateSince }: Place): Prisma.ClaimWhereInput {
  const older: Prisma.ClaimWhereInput = {
    due,
    OR: [
      stateSince === null ? { stateSince: { not: null } } : { stateSince: { gt: stateSince } },
      { stateSince, key: { gt: key } },
    ],
  }
  return due === null ? older : { OR: [older, { due: { gt: due } }, { due: null }] }
}
