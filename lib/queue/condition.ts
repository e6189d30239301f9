import type { Transaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type QueueFilter, STATES_OF } from './model'
import { listTags, spellingOf } from './tags'
import { listParts } from './trees'
import { ABLE, HAS_LEFT } from './workers'

/** For whom, and on which day (`YYYY-MM-DD`), the queue is read. */
export interface QueueReader {
  readonly person: string
  readonly today: string
}

/** What a filter means in a query, save for the state: the claims that every view of it has in common. */
export async function conditionOf(
  db: Transaction,
  { incident, source, assignee, tag, overdue }: QueueFilter,
  reader: QueueReader,
): Promise<Prisma.ClaimWhereInput> {
  const spelled = tag === undefined ? null : spellingOf(tag, await listTags(db))
  const parts = incident === undefined ? [] : await listParts(db, [incident])
  const within = [incident ?? '', ...parts.map(({ key }) => key)]
  return {
    AND: [
      incident === undefined ? {} : { incidentKey: { in: within } },
      source === undefined ? {} : { claimantKey: source },
      assignee === undefined ? {} : assignedTo(assignee, reader),
      spelled === null ? {} : { tags: { some: { tag: spelled } } },
      overdue ? { due: { lt: reader.today }, state: { in: [...STATES_OF.open] } } : {},
    ],
  }
}

/** The states of a view. */
export const inView = ({ state }: QueueFilter) => ({ state: { in: [...STATES_OF[state]] } })

function assignedTo(assignee: string, { person }: QueueReader): Prisma.ClaimWhereInput {
  if (assignee === 'me') return { assigneeId: person }
  if (assignee === 'nobody') return { OR: [{ assigneeId: null }, { assignee: { is: HAS_LEFT } }] }
  if (assignee === 'somebody') return { assignee: { is: ABLE } }
  return { assigneeId: assignee }
}
