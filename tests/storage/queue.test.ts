import { describe, expect, it } from 'vitest'
import { deactivatePerson } from '@/lib/account/commands'
import { importBundle } from '@/lib/bundle/commands'
import { changeMany } from '@/lib/queue/commands'
import type { QueueFilter } from '@/lib/queue/model'
import {
  countQueue,
  listChangeChoices,
  listQueue,
  listQueueChoices,
  nextToReview,
} from '@/lib/queue/queries'
import type { BulkChange } from '@/lib/queue/schema'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import type { Database } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { DEPOT, depotBundle } from '@/tests/fixtures/depot'
import { openTestDatabase } from './database'

const TODAY = '2031-07-10'
/** Four claims that were submitted a minute after one another, in this order. */
const KEYS = [
  'depot-watch-killed',
  'depot-desk-gate',
  'depot-town-residents',
  'depot-desk-killed',
] as const
const [WATCH, GATE, TOWN, DESK] = KEYS

const doer = { by: 'author', at: new Date('2031-07-01T09:00:00Z') }

async function openQueue() {
  const { db } = await openTestDatabase()
  const taken = await importBundle(db, JSON.stringify(depotBundle(2)), 'author')
  expect(taken).toMatchObject({ ok: true })
  for (const [minute, claim] of KEYS.entries()) await submit(db, claim, minute)
  const [me, other] = [await newPerson(db, 'editor', 'me'), await newPerson(db, 'editor', 'other')]
  return { db, me: me.id, other: other.id }
}

async function submit(db: Database, claim: string, minute: number) {
  const at = new Date(doer.at.getTime() + minute * 60_000)
  const step = { step: 'submit', claim, seen: 1, reason: null } as const
  expect(await takeClaimStep(db, step, { by: 'author', at }, false)).toEqual({ ok: true })
}

const change = async (db: Database, ...changes: BulkChange[]) =>
  expect(await changeMany(db, changes, doer)).toMatchObject({ ok: true })
const assign = (claim: string, to: string): BulkChange => {
  return { change: 'assign', claims: [{ claim, seen: null }], to }
}
const due = (claim: string, to: string): BulkChange => {
  return { change: 'setDue', claims: [{ claim, seen: null }], to }
}
const tag = (claim: string, to: string): BulkChange => {
  return { change: 'tag', claims: [{ claim }], to }
}

const listed = async (db: Database, filter: Partial<QueueFilter>, person = 'me') => {
  const reader = { person, today: TODAY }
  const { items } = await listQueue(db, { state: 'submitted', ...filter }, 1, reader)
  return items.map(({ claim }) => claim.key)
}

describe('the queue', () => {
  it('has what is overdue first, then what is due soonest, then what has stood longest', async () => {
    const { db } = await openQueue()
    expect(await listed(db, {})).toEqual(KEYS)
    await change(db, due(DESK, '2031-07-12'), due(TOWN, '2031-07-09'), due(GATE, '2031-07-12'))
    expect(await listed(db, {})).toEqual([TOWN, GATE, DESK, WATCH])
  })

  it('has what was approved in the order of its approvals, since nothing is due of it any more', async () => {
    const { db } = await openQueue()
    await change(db, due(GATE, '2031-07-09'))
    for (const [minute, claim] of [TOWN, GATE].entries()) {
      const at = new Date(doer.at.getTime() + (minute + 60) * 60_000)
      const checks = ['quote', 'scope', 'sensitive'] as const
      const review = { step: 'approve', claim, seen: 1, reason: null, checks: [...checks] } as const
      expect(await reviewClaim(db, { ...review, checks: [...checks] }, { by: 'x', at })).toEqual({
        ok: true,
      })
    }
    expect(await listed(db, { state: 'approved' })).toEqual([TOWN, GATE])
    expect(await listed(db, { state: 'approved', overdue: true })).toEqual([])
  })

  it('is narrowed by everything that the filter says', async () => {
    const { db, me, other } = await openQueue()
    const { id: gone } = await newPerson(db, 'annotator', 'gone')
    await change(
      db,
      assign(WATCH, me),
      assign(GATE, other),
      assign(TOWN, gone),
      due(WATCH, TODAY),
      due(GATE, '2031-07-09'),
      tag(WATCH, 'Ask again'),
    )
    await deactivatePerson(db, gone, doer)
    const cases: [Partial<QueueFilter>, string[]][] = [
      [{ assignee: 'me' }, [WATCH]],
      [{ assignee: other }, [GATE]],
      [{ assignee: 'somebody' }, [GATE, WATCH]],
      // What was with who has left is with nobody.
      [{ assignee: 'nobody' }, [TOWN, DESK]],
      [{ overdue: true }, [GATE]],
      [{ tag: 'ask AGAIN' }, [WATCH]],
      [{ tag: 'nothing' }, []],
      [{ incident: `${DEPOT}-gate` }, [GATE]],
      [{ incident: DEPOT }, [GATE, WATCH, TOWN, DESK]],
      [{ source: 'count-desk' }, [GATE, DESK]],
      [{ source: 'count-desk', assignee: 'nobody' }, [DESK]],
    ]
    for (const [filter, keys] of cases) {
      expect(await listed(db, filter, me), JSON.stringify(filter)).toEqual(keys)
    }
    const filter = { state: 'draft', source: 'count-desk' } as const
    expect(await countQueue(db, filter, { person: me, today: TODAY })).toEqual({
      submitted: 2,
      returned: 0,
      draft: 2,
      open: 4,
      approved: 0,
    })
  })

  it('offers what there is to narrow it to and to change claims to', async () => {
    const { db, me } = await openQueue()
    await newPerson(db, 'viewer')
    await change(db, tag(DESK, 'two'), tag(TOWN, 'one'))
    const choices = await listQueueChoices(db, { state: 'submitted', incident: `${DEPOT}-yard` })
    expect(choices.incidents.map(({ key }) => key).sort()).toEqual([
      DEPOT,
      `${DEPOT}-gate`,
      `${DEPOT}-yard`,
    ])
    expect(choices.sources.map(({ key }) => key)).toEqual([
      'count-desk',
      'field-watch',
      'town-council',
    ])
    const { workers, tags, trees } = await listChangeChoices(db, [`${DEPOT}-gate`, DEPOT])
    expect(workers.map(({ name }) => name)).toEqual(['me', 'other'])
    expect(workers[0]?.id).toBe(me)
    expect(tags).toEqual(['one', 'two'])
    expect(trees.map(({ incidents }) => incidents.map(({ key, depth }) => [key, depth]))).toEqual([
      [
        [DEPOT, 0],
        [`${DEPOT}-north-post`, 1],
        [`${DEPOT}-gate`, 1],
        [`${DEPOT}-yard`, 1],
      ],
    ])
  })
})

describe('the next to review', () => {
  /** Where one gets by pressing "next" so often. */
  async function walk(db: Database, filter: QueueFilter, person: string, steps: number) {
    const way: (string | null)[] = []
    for (let at: string | null = null; way.length < steps; way.push(at)) {
      at = await nextToReview(db, filter, { person, today: TODAY }, at)
    }
    return way
  }

  it('follows the order of the queue, and begins again at its end', async () => {
    const { db, me } = await openQueue()
    await change(db, due(DESK, '2031-07-12'), due(TOWN, '2031-07-09'), due(GATE, '2031-07-12'))
    expect(await walk(db, { state: 'submitted' }, me, 5)).toEqual([TOWN, GATE, DESK, WATCH, TOWN])
  })

  it('stays within the filter that one came with, whatever its state', async () => {
    const { db, me } = await openQueue()
    expect(await walk(db, { state: 'open', source: 'count-desk' }, me, 3)).toEqual([
      GATE,
      DESK,
      GATE,
    ])
    const reader = { person: me, today: TODAY }
    const other = { state: 'submitted', source: 'field-watch' } as const
    expect(await nextToReview(db, other, reader, WATCH)).toBeNull()
  })

  it('passes over one’s own work', async () => {
    const { db, me } = await openQueue()
    expect(await walk(db, { state: 'submitted' }, 'author', 1)).toEqual([null])
    await db.claimRevision.updateMany({ where: { claimKey: GATE }, data: { recordedBy: me } })
    expect(await walk(db, { state: 'submitted' }, me, 3)).toEqual([WATCH, TOWN, DESK])
  })
})
