import { describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { getComparison } from '@/lib/comparison/queries'
import { correctClaim, restoreRevision } from '@/lib/correction/commands'
import type { Content, Slip } from '@/lib/correction/model'
import { acceptProposal } from '@/lib/extraction/commands'
import { verifyLog } from '@/lib/log/queries'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import type { Check } from '@/lib/review/model'
import type { Database } from '@/lib/server/db'
import {
  acceptance,
  actionsOf,
  actor,
  DOCUMENT,
  first,
  incident,
  nine,
  openDesk,
  two,
} from './mill'

const KEY = `${DOCUMENT}-${nine.id}`
const PART = `${DOCUMENT}-${two.id}`
const rana = { by: 'rana', at: new Date('2020-02-05T09:00:00Z') }
const omar = { by: 'omar', at: new Date('2020-02-05T10:00:00Z') }

/** Nine killed, two of them commanders; each recorded once. */
async function recorded(): Promise<Database> {
  const db = await openDesk()
  expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
  expect(await acceptProposal(db, acceptance(two), actor)).toEqual({ ok: true })
  return db
}

async function contentOf(db: Database, key = KEY): Promise<Content> {
  return (await getClaimHistory(db, key)).at(-1)?.content ?? {}
}

async function correct(
  db: Database,
  change: Content,
  { key = KEY, seen = 1, meant = ['notInWords'], doer = rana }: Partial<Wish> = {},
) {
  const content = { ...(await contentOf(db, key)), ...change }
  return correctClaim(db, { claim: key, seen, content, reason: 'Read again.', meant }, doer)
}

interface Wish {
  readonly key: string
  readonly seen: number
  readonly meant: Slip[]
  readonly doer: typeof rana
}

describe('a correction', () => {
  it('is a new revision with its reason; the first one stays, and the board follows', async () => {
    const db = await recorded()
    const figure = { kind: 'atLeast', n: 9 }
    expect(await correct(db, { figure })).toEqual({ ok: true, revision: 2 })
    expect(await getClaimHistory(db, KEY)).toMatchObject([
      {
        revision: 1,
        recordedBy: 'desk',
        reason: null,
        content: { figure: { kind: 'exact', n: 9 } },
      },
      { revision: 2, recordedBy: 'rana', reason: 'Read again.', content: { figure } },
    ])
    const comparison = await getComparison(db, incident.key, 'literal')
    expect(JSON.stringify(comparison)).toContain('"kind":"atLeast"')
    expect((await actionsOf(db)).at(-1)).toBe('correct')
    expect((await verifyLog(db)).faults).toEqual([])
    const { values } = await db.logEntry.findFirstOrThrow({
      where: { action: 'correct' },
      include: { values: { orderBy: { path: 'asc' } } },
    })
    expect(values.map(({ path }) => path)).toEqual([
      `after.claims/${KEY}`,
      `before.claims/${KEY}`,
      'detail.reason',
    ])
  })

  it.each<[string, Content, string]>([
    ['a quote that the document does not have', { quote: { exact: 'ten', start: 3 } }, 'quote'],
    ['a low bound above the high', { figure: { kind: 'range', n: 9, hi: 7 } }, 'figure.n'],
    ['a day that is no victim', { victims: 'nobody-knows' }, 'victims'],
    ['a field that does not exist', { colour: 'red' }, 'colour'],
    ['an object where a word is due', { outcome: { not: '' } }, 'outcome'],
    ['what steers the direction of a figure', { words: '\u202e9' }, 'words'],
  ])('is refused for %s, and nothing is written', async (_, change, field) => {
    const db = await recorded()
    const before = await exportBundle(db)
    const outcome = await correct(db, change)
    expect(outcome).toMatchObject({ ok: false, reason: 'refused' })
    const faults = 'faults' in outcome ? outcome.faults : []
    expect(faults.map(({ path }) => path)).toEqual([`claims[0].${field}`])
    expect(await exportBundle(db)).toBe(before)
    expect(await getClaimHistory(db, KEY)).toHaveLength(1)
  })

  it('never makes a claim another’s, nor one of another document', async () => {
    const db = await recorded()
    expect(await correct(db, { claimant: 'isis', document: 'other', key: 'mine' })).toEqual({
      ok: false,
      reason: 'unchanged',
    })
    expect(await correct(db, {}, { key: 'gone' })).toEqual({ ok: false, reason: 'unknown' })
  })

  it.each<[string, string, Content, Slip]>([
    ['a total below its part', KEY, { figure: { kind: 'exact', n: 1 } }, 'belowPart'],
    ['a part above its total', PART, { figure: { kind: 'exact', n: 10 } }, 'aboveTotal'],
  ])('that looks like a slip (%s) has to be meant', async (_, key, change, slip) => {
    const db = await recorded()
    const before = await exportBundle(db)
    expect(await correct(db, change, { key })).toEqual({
      ok: false,
      reason: 'slips',
      slips: [slip],
    })
    expect(await exportBundle(db)).toBe(before)
    expect(await correct(db, change, { key, meant: [slip, 'notInWords'] })).toEqual({
      ok: true,
      revision: 2,
    })
  })

  it('to a number that its own words do not say has to be meant', async () => {
    const db = await recorded()
    const figure = { kind: 'exact', n: 8 }
    expect(await correct(db, { figure }, { meant: [] })).toEqual({
      ok: false,
      reason: 'slips',
      slips: ['notInWords'],
    })
    expect(await correct(db, { figure, words: 'nine' })).toMatchObject({ ok: true })
  })

  it('of what somebody else has corrected since tells both what was and what is', async () => {
    const db = await recorded()
    expect(await correct(db, { note: 'theirs' }, { doer: omar })).toMatchObject({ ok: true })
    const outcome = await correct(db, { note: 'mine' })
    expect(outcome).toMatchObject({ ok: false, reason: 'stale', revision: 2 })
    if (outcome.ok || outcome.reason !== 'stale') throw new Error('not stale')
    expect([outcome.base.note ?? null, outcome.now.note]).toEqual([null, 'theirs'])
    expect((await contentOf(db)).note).toBe('theirs')
  })

  it('by 50 people at once is taken from one, and 49 are told', async () => {
    const db = await recorded()
    const content = await contentOf(db)
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        correctClaim(
          db,
          {
            claim: KEY,
            seen: 1,
            content: { ...content, note: `by ${n}` },
            reason: 'Race',
            meant: [],
          },
          { by: `person-${n}`, at: rana.at },
        ),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const told = outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'stale')
    expect(told).toHaveLength(49)
    expect(await getClaimHistory(db, KEY)).toHaveLength(2)
  })
})

describe('restoring an earlier revision', () => {
  it('is a new revision with the old content', async () => {
    const db = await recorded()
    const before = await contentOf(db)
    await correct(db, { note: 'a slip', figure: { kind: 'exact', n: 90 } })
    const given = { claim: KEY, seen: 2, revision: 1, reason: 'It was a slip.' }
    expect(await restoreRevision(db, given, omar)).toEqual({ ok: true, revision: 3 })
    expect(await contentOf(db)).toEqual(before)
    expect(await restoreRevision(db, { ...given, seen: 3 }, omar)).toEqual({
      ok: false,
      reason: 'unchanged',
    })
    expect(await restoreRevision(db, { ...given, revision: 9 }, omar)).toMatchObject({ ok: false })
  })
})

describe('a correction to an approved claim', () => {
  it('makes it a draft again, whichever way it comes', async () => {
    const db = await recorded()
    await takeClaimStep(db, { step: 'submit', claim: KEY, seen: 1, reason: null }, rana, false)
    const checks: Check[] = ['quote', 'scope', 'sensitive']
    const given = { claim: KEY, seen: 1, reason: null, checks }
    expect(await reviewClaim(db, { step: 'approve', ...given }, omar)).toEqual({ ok: true })
    expect(await correct(db, { note: 'more' })).toEqual({ ok: true, revision: 2 })
    const claim = await getClaim(db, KEY)
    expect(claim?.state).toBe('draft')
    expect(claim?.decisions.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['submitted', 1],
      ['approved', 1],
      ['reopened', 2],
    ])
  })
})
