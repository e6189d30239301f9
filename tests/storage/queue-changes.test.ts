import { describe, expect, it } from 'vitest'
import { deactivatePerson } from '@/lib/account/commands'
import { importBundle } from '@/lib/bundle/commands'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { verifyLog } from '@/lib/log/queries'
import type { Changed } from '@/lib/queue/changed'
import { changeMany } from '@/lib/queue/commands'
import { getHandling } from '@/lib/queue/queries'
import type { BulkChange } from '@/lib/queue/schema'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import type { Database } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { DEPOT, depotBundle } from '@/tests/fixtures/depot'
import { openTestDatabase } from './database'

const doer = { by: 'tests', at: new Date('2031-07-01T09:00:00Z') }
const ONE = 'depot-town-residents'
const TWO = 'depot-desk-killed'
const GATE = `${DEPOT}-gate`

async function openQueue() {
  const { db } = await openTestDatabase()
  const outcome = await importBundle(db, JSON.stringify(depotBundle(2)), 'recorder')
  expect(outcome).toMatchObject({ ok: true })
  const { id } = await newPerson(db, 'annotator', 'reviewer')
  return { db, reviewer: id }
}

const change = (db: Database, ...changes: BulkChange[]) => changeMany(db, changes, doer)
const assign = (claims: readonly string[], to: string | null, seen: string | null = null) =>
  ({ change: 'assign', claims: claims.map((claim) => ({ claim, seen })), to }) satisfies BulkChange
const due = (claims: readonly string[], to: string | null, seen: string | null = null) =>
  ({ change: 'setDue', claims: claims.map((claim) => ({ claim, seen })), to }) satisfies BulkChange
const tag = (claims: readonly string[], to: string) =>
  ({ change: 'tag', claims: claims.map((claim) => ({ claim })), to }) satisfies BulkChange
const move = (claims: readonly string[], to: string, seen = 1) =>
  ({
    change: 'move',
    claims: claims.map((claim) => ({ claim, seen })),
    to,
    reason: 'Told of the gate.',
  }) satisfies BulkChange

/** Everything that a change could have written. */
async function stateOf(db: Database) {
  const claims = await db.claim.findMany({ orderBy: { key: 'asc' } })
  const tags = await db.claimTag.findMany({ orderBy: [{ claimKey: 'asc' }, { tag: 'asc' }] })
  const revisions = await db.claimRevision.count()
  return { claims, tags, revisions, log: await db.logEntry.count() }
}

async function takeBack(db: Database, outcome: Changed) {
  return changeMany(db, outcome.ok ? outcome.undo : [], doer)
}

describe('changing many claims', () => {
  it('gives them to somebody, each with an entry of the log, and takes it back at once', async () => {
    const { db, reviewer } = await openQueue()
    const other = await newPerson(db, 'editor', 'other')
    await change(db, assign([TWO], other.id))
    const outcome = await change(db, {
      change: 'assign',
      claims: [
        { claim: ONE, seen: null },
        { claim: TWO, seen: other.id },
      ],
      to: reviewer,
    })
    expect(outcome).toMatchObject({ ok: true, changed: 2 })
    expect((await getHandling(db, TWO))?.assignee).toEqual({ id: reviewer, hasLeft: false })
    const entries = await db.logEntry.findMany({
      where: { action: 'assign' },
      orderBy: { seq: 'asc' },
      include: { values: { orderBy: { path: 'desc' } } },
    })
    expect(entries.map(({ subject }) => subject)).toEqual([
      `claim/${TWO}`,
      `claim/${ONE}`,
      `claim/${TWO}`,
    ])
    expect(entries[2]?.values.map(({ path, value }) => [path, value])).toEqual([
      ['before.assignee', JSON.stringify(other.id)],
      ['after.assignee', JSON.stringify(reviewer)],
    ])
    expect(await takeBack(db, outcome)).toMatchObject({ ok: true, changed: 2 })
    expect((await getHandling(db, ONE))?.assignee).toBeNull()
    expect((await getHandling(db, TWO))?.assignee?.id).toBe(other.id)
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('tells somebody of what they are given, and nobody of what they take themselves', async () => {
    const { db, reviewer } = await openQueue()
    const other = await newPerson(db, 'editor', 'other')
    await changeMany(db, [assign([ONE, TWO], reviewer)], { ...doer, by: other.id })
    await changeMany(db, [assign([TWO], other.id, reviewer)], { ...doer, by: other.id })
    const items = await db.inboxItem.findMany({ orderBy: { id: 'asc' } })
    expect(items).toMatchObject([
      { personId: reviewer, kind: 'assigned', subject: `claim/${ONE}`, by: other.id },
      { personId: reviewer, kind: 'assigned', subject: `claim/${TWO}`, by: other.id },
    ])
    expect(items).toHaveLength(2)
  })

  it('sets when they are due, and takes it back', async () => {
    const { db } = await openQueue()
    await change(db, due([ONE], '2031-08-01'))
    const outcome = await change(db, {
      change: 'setDue',
      claims: [
        { claim: ONE, seen: '2031-08-01' },
        { claim: TWO, seen: null },
      ],
      to: '2031-08-05',
    })
    expect(outcome).toMatchObject({ ok: true, changed: 2 })
    expect(await takeBack(db, outcome)).toMatchObject({ ok: true, changed: 2 })
    expect((await getHandling(db, ONE))?.due).toBe('2031-08-01')
    expect((await getHandling(db, TWO))?.due).toBeNull()
  })

  it('tags them with one spelling of a word, and takes back only what it added', async () => {
    const { db } = await openQueue()
    await change(db, tag([ONE], 'Énquête أولى'))
    const outcome = await change(db, tag([ONE, TWO], 'énquête اولي'))
    expect(outcome).toMatchObject({ ok: true, changed: 1 })
    expect((await getHandling(db, TWO))?.tags).toEqual(['Énquête أولى'])
    await takeBack(db, outcome)
    expect((await getHandling(db, TWO))?.tags).toEqual([])
    expect((await getHandling(db, ONE))?.tags).toEqual(['Énquête أولى'])
    const untagged = await change(db, {
      change: 'untag',
      claims: [{ claim: ONE }, { claim: TWO }],
      to: 'énquête اولى',
    })
    expect(untagged).toMatchObject({ ok: true, changed: 1 })
    expect(await db.claimTag.count()).toBe(0)
  })

  it('moves them to a part of their incident: a revision each, approved ones reopened', async () => {
    const { db } = await openQueue()
    const reviewer = { by: 'second', at: doer.at }
    const submit = { step: 'submit', claim: ONE, seen: 1, reason: null } as const
    await takeClaimStep(db, submit, doer, false)
    const checks = ['quote', 'scope', 'sensitive'] as const
    const approve = { step: 'approve', claim: ONE, seen: 1, reason: null, checks: [...checks] }
    expect(await reviewClaim(db, { ...approve, step: 'approve' }, reviewer)).toEqual({ ok: true })
    const outcome = await change(db, move([ONE, TWO], GATE))
    expect(outcome).toMatchObject({ ok: true, changed: 2 })
    expect(await getClaim(db, ONE)).toMatchObject({
      state: 'draft',
      revision: 2,
      incident: { key: GATE },
    })
    expect((await getClaimHistory(db, TWO))[1]).toMatchObject({
      reason: 'Told of the gate.',
      recordedBy: 'tests',
      content: { incident: GATE },
    })
    const moved = await db.logEntry.findMany({ where: { action: 'move' } })
    expect(moved.map(({ subject }) => subject)).toEqual([`incident/${GATE}`])
    expect(await takeBack(db, outcome)).toMatchObject({ ok: true, changed: 2 })
    expect(await getClaim(db, ONE)).toMatchObject({ revision: 3, incident: { key: DEPOT } })
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it.each<[string, () => BulkChange, object]>([
    [
      'one was given to somebody meanwhile',
      () => assign([TWO, ONE], null, 'who had it before'),
      { reason: 'blocked', blocked: [{ claim: ONE, reason: 'changed' }] },
    ],
    [
      'one is due on another day meanwhile',
      () => due([ONE, TWO], '2031-09-01', '2031-08-01'),
      { reason: 'blocked', blocked: [{ claim: TWO, reason: 'changed' }] },
    ],
    [
      'one was corrected meanwhile',
      () => move([ONE, TWO], GATE, 2),
      {
        reason: 'blocked',
        blocked: [
          { claim: ONE, reason: 'changed' },
          { claim: TWO, reason: 'changed' },
        ],
      },
    ],
    [
      'one was withdrawn and one never was',
      () => tag([ONE, 'depot-watch-post', 'nothing'], 'later'),
      {
        reason: 'blocked',
        blocked: [
          { claim: 'depot-watch-post', reason: 'withdrawn' },
          { claim: 'nothing', reason: 'unknown' },
        ],
      },
    ],
    [
      'the part is of another incident',
      () => move([ONE, TWO], 'depot-2031-05-02'),
      {
        reason: 'blocked',
        blocked: [
          { claim: ONE, reason: 'otherTree' },
          { claim: TWO, reason: 'otherTree' },
        ],
      },
    ],
    ['the part is no incident', () => move([ONE], 'nowhere'), { reason: 'noIncident' }],
    ['nobody has that name', () => assign([ONE], 'nobody'), { reason: 'noWorker' }],
  ])('does nothing at all when %s', async (_, wanted, outcome) => {
    const { db, reviewer } = await openQueue()
    await change(db, assign([ONE], reviewer), due([ONE], '2031-08-01'))
    const withdraw = {
      step: 'withdraw',
      claim: 'depot-watch-post',
      seen: 1,
      reason: 'No.',
    } as const
    expect(await takeClaimStep(db, withdraw, doer, false)).toEqual({ ok: true })
    const before = await stateOf(db)
    expect(await change(db, tag([ONE], 'along'), wanted())).toEqual({
      ok: false,
      ...outcome,
    })
    expect(await stateOf(db)).toEqual(before)
  })

  it('gives nothing to who has left or may only read; what they had stays theirs by name', async () => {
    const { db, reviewer } = await openQueue()
    const { id: viewer } = await newPerson(db, 'viewer')
    await change(db, assign([ONE], reviewer))
    await deactivatePerson(db, reviewer, doer)
    for (const to of [viewer, reviewer]) {
      expect(await change(db, assign([TWO], to))).toEqual({ ok: false, reason: 'noWorker' })
    }
    expect((await getHandling(db, ONE))?.assignee).toEqual({ id: reviewer, hasLeft: true })
  })

  it('that two do at the same time is told to the second', async () => {
    const { db, reviewer } = await openQueue()
    const other = await newPerson(db, 'editor', 'other')
    const outcomes = await Promise.all([
      change(db, assign([ONE], reviewer)),
      change(db, assign([ONE], other.id)),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({
      ok: false,
      reason: 'blocked',
      blocked: [{ claim: ONE, reason: 'changed' }],
    })
  })

  it('leaves what is already so as it is, without an entry', async () => {
    const { db, reviewer } = await openQueue()
    await change(db, assign([ONE], reviewer))
    const before = await db.logEntry.count()
    expect(await change(db, assign([ONE], reviewer), move([ONE], DEPOT))).toEqual({
      ok: true,
      changed: 0,
      undo: [],
    })
    expect(await db.logEntry.count()).toBe(before)
  })
})
