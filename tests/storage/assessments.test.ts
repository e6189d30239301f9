import { describe, expect, it } from 'vitest'
import { changeRole, deactivatePerson } from '@/lib/account/commands'
import { assessRow, withdrawAssessment } from '@/lib/assessment/commands'
import {
  getRowAssessment,
  listAssessments,
  listClaimsOfRow,
  listPublicAssessments,
} from '@/lib/assessment/queries'
import type { Assessing } from '@/lib/assessment/schema'
import { toPublicAssessment, toShownAssessment } from '@/lib/assessment/view'
import { importBundle } from '@/lib/bundle/commands'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { correctClaim } from '@/lib/correction/commands'
import { getClaimToCorrect } from '@/lib/correction/queries'
import { acceptProposal } from '@/lib/extraction/commands'
import { suggestSource } from '@/lib/extraction/newcomer'
import { verifyLog } from '@/lib/log/queries'
import { takeClaimStep } from '@/lib/review/commands'
import type { Database } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import {
  acceptance,
  actionsOf,
  actor,
  DOCUMENT,
  fifteen,
  first,
  incident,
  name,
  nine,
  openDesk,
  two,
} from './mill'

const INCIDENT = incident.key
const ROW = 'killed.sdf.persons.event'
const CLAIM = `${DOCUMENT}-${nine.id}`
const at = new Date('2020-02-06T09:00:00Z')
const [A, B, C] = ['a', 'b', 'c'].map((by) => ({ by, at })) as [Doing, Doing, Doing]
type Doing = { by: string; at: Date }

/** A row of one claim: nine killed; and somebody who may be said to have done it. */
async function recorded(): Promise<Database> {
  const db = await openDesk()
  const raiders = { key: 'raiders', kind: 'armed-group', name: name('Raiders') }
  const bundle = JSON.stringify({ format: 'mizan-bundle/1', actors: [raiders] })
  expect(await importBundle(db, bundle, 'tests')).toMatchObject({ ok: true })
  expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
  return db
}

/** Fifteen killed: another claim in the same row. */
const BY_ISIS = { newcomers: { sources: [suggestSource('isis')] } }

const lastOf = async (db: Database) =>
  (await getRowAssessment(db, INCIDENT, ROW)).history.at(-1)?.id ?? 0

/** What an editor who looks at the row now would send. */
async function given(db: Database, change: Partial<Assessing> = {}): Promise<Assessing> {
  const seen = { claims: [...(await listClaimsOfRow(db, INCIDENT, ROW))], last: await lastOf(db) }
  return {
    incident: INCIDENT,
    measure: ROW,
    seen,
    grade: 'weak',
    attribution: 'agreed',
    actors: ['raiders'],
    reasons: { en: 'One source.', ar: 'مصدر واحد.' },
    meant: [],
    ...change,
  }
}

const assess = async (db: Database, doer = A, change: Partial<Assessing> = {}) =>
  assessRow(db, await given(db, change), doer)
const withdraw = async (db: Database, doer = A) => {
  const where = { incident: INCIDENT, measure: ROW, last: await lastOf(db) }
  return withdrawAssessment(db, { ...where, reason: 'Too early.' }, doer)
}
const correct = async (db: Database) => {
  const content = (await getClaimToCorrect(db, CLAIM))?.contents.get(1)
  const change = { claim: CLAIM, seen: 1, content: { ...content, note: 'Seen.' }, meant: [] }
  return correctClaim(db, { ...change, reason: 'More is known.' }, actor)
}

describe('an assessment', () => {
  it('is a row with what was seen, and an entry of the log', async () => {
    const db = await recorded()
    expect(await assess(db)).toEqual({ ok: true, kind: 'assessment' })
    const { assessment, dissents, history } = await getRowAssessment(db, INCIDENT, ROW)
    expect(assessment).toMatchObject({
      grade: 'weak',
      attribution: 'agreed',
      actors: [{ key: 'raiders' }],
      reasons: { en: 'One source.', ar: 'مصدر واحد.' },
      by: 'a',
      at: at.toISOString(),
      seen: [{ claim: CLAIM, revision: 1 }],
      isStale: false,
    })
    expect([dissents.length, history.length]).toEqual([0, 1])
    expect((await actionsOf(db)).at(-1)).toBe('assess')
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('leaves what the comparison says as it is', async () => {
    const db = await recorded()
    const rows = async () => {
      const facts = await getComparisonFacts(db, INCIDENT)
      return facts && compare(facts, 'literal')
    }
    const before = await rows()
    await assess(db)
    await assess(db, B, { grade: 'discounted' })
    expect(await rows()).toEqual(before)
  })

  it('is followed by what its author writes next, and none of it is lost', async () => {
    const db = await recorded()
    await assess(db)
    expect(await assess(db, A, { grade: 'fair' })).toEqual({ ok: true, kind: 'assessment' })
    const { assessment, history } = await getRowAssessment(db, INCIDENT, ROW)
    expect(assessment?.grade).toBe('fair')
    expect(history.map(({ opinion }) => opinion?.grade)).toEqual(['weak', 'fair'])
  })

  it('of a row that changed says so, and what changed', async () => {
    const db = await recorded()
    await assess(db)
    expect(await correct(db)).toMatchObject({ ok: true })
    const { assessment } = await getRowAssessment(db, INCIDENT, ROW)
    expect(assessment).toMatchObject({ isStale: true })
    expect(assessment?.changes).toMatchObject([{ claim: CLAIM, change: 'corrected' }])
    expect(assessment?.changes[0]?.claimant.en).not.toBe('')
  })
})

describe('writing is refused, and nothing is written,', () => {
  it.each<[string, (db: Database) => Promise<unknown>, object]>([
    [
      'on no row',
      async (db) =>
        assess(db, A, { measure: 'killed.x.persons.event', seen: { claims: [], last: 0 } }),
      { reason: 'unknown' },
    ],
    [
      'for an actor that nobody recorded',
      (db) => assess(db, A, { actors: ['raiders', 'nobody'] }),
      { reason: 'unknownActor' },
    ],
    [
      'where the axes clash',
      (db) => assess(db, A, { grade: 'confirmed' }),
      { reason: 'slips', slips: ['confirmedUnacknowledged'] },
    ],
    [
      'where nothing of one’s own holds to be withdrawn',
      (db) => withdraw(db),
      { reason: 'notYours' },
    ],
  ])('%s', async (_, write, outcome) => {
    const db = await recorded()
    const before = await db.logEntry.count()
    expect(await write(db)).toEqual({ ok: false, ...outcome })
    expect([await db.assessment.count(), await db.logEntry.count()]).toEqual([0, before])
  })

  it('but not for a clash that is meant', async () => {
    const db = await recorded()
    const meant = ['confirmedUnacknowledged'] as const
    expect(await assess(db, A, { grade: 'confirmed', meant: [...meant] })).toMatchObject({
      ok: true,
    })
  })

  it.each<[string, (db: Database) => Promise<unknown>, object]>([
    ['was corrected', correct, { claim: CLAIM, change: 'corrected' }],
    [
      'was withdrawn',
      (db) =>
        takeClaimStep(
          db,
          { step: 'withdraw', claim: CLAIM, seen: 1, reason: 'Wrong.' },
          actor,
          true,
        ),
      { claim: CLAIM, change: 'removed' },
    ],
  ])('of a row of which a claim %s since it was looked at', async (_, change, told) => {
    const db = await recorded()
    const seen = await given(db)
    expect(await change(db)).toMatchObject({ ok: true })
    expect(await assessRow(db, seen, A)).toMatchObject({
      ok: false,
      reason: 'stale',
      changes: [told],
      written: 0,
    })
    expect(await db.assessment.count()).toBe(0)
  })

  it('of a row to which a claim was added', async () => {
    const db = await recorded()
    const seen = await given(db)
    // The commanders among the nine are another row; of this one nothing changed.
    expect(await acceptProposal(db, acceptance(two), actor)).toEqual({ ok: true })
    expect(await assessRow(db, seen, A)).toMatchObject({ ok: true })
    const again = await given(db)
    expect(await acceptProposal(db, acceptance(fifteen, BY_ISIS), actor)).toEqual({ ok: true })
    expect(await assessRow(db, again, A)).toMatchObject({
      reason: 'stale',
      changes: [{ claim: `${DOCUMENT}-${fifteen.id}`, change: 'added' }],
    })
  })
})

describe('a dissent', () => {
  it('is another editor’s, beside the assessment', async () => {
    const db = await recorded()
    await assess(db)
    const other = { grade: 'discounted', reasons: { ar: 'كانوا مقاتلين.' } } as const
    expect(await assess(db, B, other)).toEqual({ ok: true, kind: 'dissent' })
    expect(await assess(db, C, { grade: 'fair' })).toEqual({ ok: true, kind: 'dissent' })
    const { assessment, dissents } = await getRowAssessment(db, INCIDENT, ROW)
    expect(assessment?.by).toBe('a')
    expect(dissents.map(({ by, grade }) => [by, grade])).toEqual([
      ['b', 'discounted'],
      ['c', 'fair'],
    ])
    expect((await actionsOf(db)).slice(-3)).toEqual(['assess', 'dissent', 'dissent'])
  })

  it('says something else than the assessment', async () => {
    const db = await recorded()
    await assess(db)
    expect(await assess(db, B, { reasons: { en: 'So it seems.' } })).toEqual({
      ok: false,
      reason: 'same',
    })
  })

  it('stands when the assessment is withdrawn, and its author may assess then', async () => {
    const db = await recorded()
    await assess(db)
    await assess(db, B, { grade: 'fair' })
    expect(await withdraw(db)).toEqual({ ok: true, kind: 'withdrawn' })
    const without = await getRowAssessment(db, INCIDENT, ROW)
    expect([without.assessment, without.dissents.length]).toEqual([null, 1])
    expect(without.history.at(-1)).toMatchObject({
      kind: 'withdrawn',
      by: 'a',
      reason: 'Too early.',
    })
    expect(await assess(db, B, { grade: 'fair' })).toEqual({ ok: true, kind: 'assessment' })
    const after = await getRowAssessment(db, INCIDENT, ROW)
    expect([after.assessment?.by, after.dissents.length]).toEqual(['b', 0])
  })

  it('is withdrawn by its author alone', async () => {
    const db = await recorded()
    await assess(db)
    await assess(db, B, { grade: 'fair' })
    expect(await withdraw(db, C)).toEqual({ ok: false, reason: 'notYours' })
    expect(await withdraw(db, B)).toEqual({ ok: true, kind: 'withdrawn' })
    expect(await withdraw(db, B)).toEqual({ ok: false, reason: 'notYours' })
    expect((await actionsOf(db)).at(-1)).toBe('withdrawAssessment')
    expect((await verifyLog(db)).faults).toEqual([])
  })
})

describe('the assessment of somebody who left', () => {
  it.each<[string, (db: Database, id: string) => Promise<unknown>]>([
    ['was deactivated', (db, id) => deactivatePerson(db, id, actor)],
    ['edits no more', (db, id) => changeRole(db, { id, role: 'annotator' }, actor)],
  ])('because they %s is followed by another’s', async (_, leave) => {
    const db = await recorded()
    const editor = await newPerson(db, 'editor')
    await assess(db, { by: editor.id, at })
    expect(await assess(db, B, { grade: 'fair' })).toEqual({ ok: true, kind: 'dissent' })
    await leave(db, editor.id)
    expect(await assess(db, C, { grade: 'fair' })).toEqual({ ok: true, kind: 'assessment' })
    const { assessment, dissents, history } = await getRowAssessment(db, INCIDENT, ROW)
    expect([assessment?.by, dissents.length, history.length]).toEqual(['c', 1, 3])
  })
})

describe('editors at once', () => {
  it('do not both write the assessment: one is told that something was written', async () => {
    const db = await recorded()
    const [mine, theirs] = [await given(db), await given(db, { grade: 'fair' })]
    const outcomes = await Promise.all([assessRow(db, mine, A), assessRow(db, theirs, B)])
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, kind: 'assessment' }])
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([
      { ok: false, reason: 'stale', changes: [], written: 1 },
    ])
  })

  it('of twenty one is taken, and nineteen are told', async () => {
    const db = await recorded()
    const seen = await given(db)
    const doers = Array.from({ length: 20 }, (_, n) => ({ by: `editor-${n}`, at }))
    const outcomes = await Promise.all(doers.map((doer) => assessRow(db, seen, doer)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.assessment.count()).toBe(1)
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('or a correction at the same time: what was assessed is what was seen, or it is refused', async () => {
    const db = await recorded()
    const seen = await given(db)
    const [assessed] = await Promise.all([assessRow(db, seen, A), correct(db)])
    const { assessment } = await getRowAssessment(db, INCIDENT, ROW)
    expect(assessment?.seen ?? []).toEqual(assessed.ok ? seen.seen.claims : [])
  })
})

describe('what everybody may read', () => {
  it('is plain JSON, with nobody’s id and none of the desk’s own', async () => {
    const db = await recorded()
    await assess(db)
    await assess(db, B, { grade: 'fair' })
    const row = await getRowAssessment(db, INCIDENT, ROW)
    const shown = toPublicAssessment(row)
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
    const fields = ['actors', 'at', 'attribution', 'grade', 'isStale', 'reasons']
    for (const opinion of [shown?.assessment, ...(shown?.dissents ?? [])]) {
      expect(Object.keys(opinion ?? {}).sort()).toEqual(fields)
    }
    const named = toShownAssessment(row, (by) => by.toUpperCase())
    expect([named?.assessment?.by, named?.dissents[0]?.by]).toEqual(['A', 'B'])
  })

  it('says of a row that is published without some of its claims that it was another', async () => {
    const db = await recorded()
    expect(await acceptProposal(db, acceptance(fifteen, BY_ISIS), actor)).toMatchObject({
      ok: true,
    })
    await assess(db)
    const published = async (isShown: (claim: string) => boolean) =>
      (await listPublicAssessments(db, INCIDENT, isShown)).map(
        ({ assessment }) => assessment?.isStale,
      )
    expect(await published(() => true)).toEqual([false])
    expect(await published((claim) => claim === CLAIM)).toEqual([true])
    expect(await published(() => false)).toEqual([])
  })

  it('is nothing where nothing holds', async () => {
    const db = await recorded()
    expect(await listAssessments(db, INCIDENT)).toEqual(new Map())
    expect(toPublicAssessment(await getRowAssessment(db, INCIDENT, ROW))).toBeNull()
    await assess(db)
    await withdraw(db)
    expect(toPublicAssessment(await getRowAssessment(db, INCIDENT, ROW))).toBeNull()
    expect((await listAssessments(db, INCIDENT)).size).toBe(1)
  })
})
