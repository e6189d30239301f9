import { describe, expect, it } from 'vitest'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { correctClaim } from '@/lib/correction/commands'
import { acceptProposal } from '@/lib/extraction/commands'
import { verifyLog } from '@/lib/log/queries'
import { countQueue, listQueue, nextToReview } from '@/lib/queue/queries'
import { reviewClaim, type Stepped, takeClaimStep } from '@/lib/review/commands'
import type { Check } from '@/lib/review/model'
import type { Database } from '@/lib/server/db'
import { acceptance, actionsOf, actor, DOCUMENT, first, nine, openDesk, two, undo } from './mill'

const KEY = `${DOCUMENT}-${nine.id}`
const at = new Date('2020-02-05T09:00:00Z')
const [rana, omar] = [
  { by: 'rana', at },
  { by: 'omar', at },
]
const ALL: Check[] = ['quote', 'scope', 'sensitive']

const WAITING = { state: 'submitted' } as const
const readBy = (person: string) => ({ person, today: '2020-02-05' })

/** A claim that Rana recorded. */
async function recorded(): Promise<Database> {
  const db = await openDesk()
  expect(await acceptProposal(db, first(nine), rana)).toEqual({ ok: true })
  return db
}

const submit = (db: Database, seen = 1, doer = rana) =>
  takeClaimStep(db, { step: 'submit', claim: KEY, seen, reason: null }, doer, false)
const approve = (db: Database, doer = omar, seen = 1, checks = ALL) =>
  reviewClaim(db, { step: 'approve', claim: KEY, seen, reason: null, checks }, doer)
const giveBack = (db: Database, doer = omar, seen = 1) =>
  reviewClaim(db, { step: 'return', claim: KEY, seen, reason: 'Which day?' }, doer)
const withdraw = (db: Database, doer = rana) =>
  takeClaimStep(db, { step: 'withdraw', claim: KEY, seen: 1, reason: 'Told twice.' }, doer, false)
const note = async (db: Database, doer = rana) => {
  const { revision, content } = (await getClaimHistory(db, KEY)).at(-1) ?? { revision: 0 }
  const change = { claim: KEY, seen: revision, content: { ...content, note: `by ${doer.by}` } }
  return correctClaim(db, { ...change, reason: 'More.', meant: [] }, doer)
}

describe('a review', () => {
  it('is a row: the revision, the decision, the checks, who and when', async () => {
    const db = await recorded()
    expect(await submit(db)).toEqual({ ok: true })
    expect(await giveBack(db)).toEqual({ ok: true })
    expect(await submit(db)).toEqual({ ok: true })
    expect(await approve(db)).toEqual({ ok: true })
    expect((await getClaim(db, KEY))?.state).toBe('approved')
    const rows = await db.claimDecision.findMany({ orderBy: { id: 'asc' } })
    const common = { claimKey: KEY, revision: 1, at }
    expect(rows).toMatchObject([
      { ...common, kind: 'submitted', by: 'rana', reason: null, checks: null },
      { ...common, kind: 'returned', by: 'omar', reason: 'Which day?' },
      { ...common, kind: 'submitted', by: 'rana' },
      { ...common, kind: 'approved', by: 'omar', checks: ALL },
    ])
    expect((await actionsOf(db)).slice(-4)).toEqual(['submit', 'return', 'submit', 'approve'])
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it.each<[string, (db: Database) => Promise<Stepped>, object]>([
    ['approving one’s own work', (db) => approve(db, rana), { reason: 'ownWork' }],
    ['returning one’s own work', (db) => giveBack(db, rana), { reason: 'ownWork' }],
    ['a check that is missing', (db) => approve(db, omar, 1, ['quote']), { reason: 'unchecked' }],
    ['submitting it twice', (db) => submit(db), { reason: 'impossible' }],
    [
      'a claim that nobody recorded',
      (db) =>
        takeClaimStep(db, { step: 'submit', claim: 'gone', seen: 1, reason: null }, rana, false),
      { reason: 'unknown' },
    ],
  ])('is refused for %s, and nothing is written', async (_, step, outcome) => {
    const db = await recorded()
    await submit(db)
    const before = await db.logEntry.count()
    expect(await step(db)).toEqual({ ok: false, ...outcome })
    expect(await db.logEntry.count()).toBe(before)
    expect((await getClaim(db, KEY))?.state).toBe('submitted')
  })

  it('of a revision that is not the last is refused, and shows what changed', async () => {
    const db = await recorded()
    await submit(db)
    expect(await note(db)).toMatchObject({ ok: true })
    expect(await approve(db)).toEqual({
      ok: false,
      reason: 'stale',
      revision: 2,
      changes: [{ field: 'note', before: null, after: 'by rana' }],
    })
    expect(await approve(db, omar, 2)).toEqual({ ok: true })
  })

  it('is not for who wrote any revision that is still to be approved', async () => {
    const db = await recorded()
    await submit(db)
    await note(db, omar)
    expect(await approve(db, omar, 2)).toMatchObject({ reason: 'ownWork' })
    expect(await approve(db, rana, 2)).toMatchObject({ reason: 'ownWork' })
    expect(await approve(db, { by: 'lina', at }, 2)).toEqual({ ok: true })
  })

  it('by two at the same time is taken from one', async () => {
    const db = await recorded()
    await submit(db)
    const outcomes = await Promise.all([approve(db), approve(db, { by: 'lina', at })])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.claimDecision.count({ where: { kind: 'approved' } })).toBe(1)
  })
})

describe('withdrawing', () => {
  it('needs no second person, and says why', async () => {
    const db = await recorded()
    expect(await withdraw(db)).toEqual({ ok: true })
    expect(await getClaim(db, KEY)).toMatchObject({
      state: 'withdrawn',
      decisions: [{ kind: 'withdrawn', reason: 'Told twice.' }],
    })
    expect(await submit(db)).toEqual({ ok: false, reason: 'impossible' })
  })

  it('is refused while standing claims lead to it', async () => {
    const db = await recorded()
    expect(await acceptProposal(db, acceptance(two), actor)).toEqual({ ok: true })
    expect(await withdraw(db)).toEqual({ ok: false, reason: 'builtOn', parts: 1, repeats: 0 })
  })
})

describe('the queue', () => {
  it('shows what stands in one state, the longest first, and whose work it is', async () => {
    const db = await recorded()
    expect(await acceptProposal(db, acceptance(two), omar)).toEqual({ ok: true })
    const part = `${DOCUMENT}-${two.id}`
    const steps = [
      [part, omar, 2],
      [KEY, rana, 1],
    ] as const
    for (const [claim, { by }, minute] of steps) {
      const doer = { by, at: new Date(at.getTime() + minute * 60_000) }
      await takeClaimStep(db, { step: 'submit', claim, seen: 1, reason: null }, doer, false)
    }
    const queue = async (reader: string) =>
      (await listQueue(db, WAITING, 1, readBy(reader))).items.map(({ claim, isOwn }) => {
        return [claim.key, isOwn]
      })
    expect(await queue('omar')).toEqual([
      [KEY, false],
      [part, true],
    ])
    expect(await queue('rana')).toEqual([
      [KEY, true],
      [part, false],
    ])
    expect(await countQueue(db, WAITING, readBy('omar'))).toEqual({
      submitted: 2,
      returned: 0,
      draft: 0,
      open: 2,
      approved: 0,
    })
    expect(await nextToReview(db, WAITING, readBy('omar'))).toBe(KEY)
    expect(await nextToReview(db, WAITING, readBy('omar'), KEY)).toBeNull()
    expect(await nextToReview(db, WAITING, readBy('lina'))).toBe(KEY)
    expect(await nextToReview(db, WAITING, readBy('lina'), KEY)).toBe(part)
    expect(await nextToReview(db, WAITING, readBy('lina'), part)).toBe(KEY)
    await giveBack(db)
    const [item] = (await listQueue(db, { state: 'returned' }, 1, readBy('rana'))).items
    expect(item).toMatchObject({
      state: 'returned',
      last: { kind: 'returned', by: 'omar', reason: 'Which day?' },
      isOwn: true,
    })
  })

  it('takes drafts that nobody decided on first', async () => {
    const db = await recorded()
    expect(await acceptProposal(db, acceptance(two), omar)).toEqual({ ok: true })
    await withdraw(db, rana)
    const { items, total } = await listQueue(db, { state: 'draft' }, 1, readBy('rana'))
    expect(items.map(({ since }) => since)).toEqual(items.map(() => null))
    expect(total).toBe(items.length)
  })
})

describe('an approved claim', () => {
  const approved = async () => {
    const db = await recorded()
    await submit(db)
    expect(await approve(db)).toEqual({ ok: true })
    return db
  }

  it('is withdrawn by who may review, and by nobody else', async () => {
    const db = await approved()
    expect(await withdraw(db)).toEqual({ ok: false, reason: 'notYours' })
    const given = { step: 'withdraw', claim: KEY, seen: 1, reason: 'Told twice.' } as const
    expect(await takeClaimStep(db, given, omar, true)).toEqual({ ok: true })
  })

  it('is not taken back at the desk', async () => {
    const db = await approved()
    expect(await undo(db, nine)).toEqual({ ok: false, reason: 'approved' })
    expect((await getClaim(db, KEY))?.state).toBe('approved')
  })
})
