import { describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { correctEntry, restoreEntry } from '@/lib/correction/commands'
import type { Content, Slip } from '@/lib/correction/model'
import type { EntryNoun } from '@/lib/entry/model'
import { getEntry, getEntryHistory } from '@/lib/entry/queries'
import { verifyLog } from '@/lib/log/queries'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { filled, take } from './bundled'

const at = new Date('2031-06-01T09:00:00Z')

/** Of each noun one, with a change to it and one that another person makes. */
const ENTRIES = [
  ['incidents', 'bridge', { note: 'Seen from both banks.' }, { place: null }],
  ['sources', 'daily', { reliability: 'C3', basedOn: ['guards-office'] }, { note: 'Weekly.' }],
  ['places', 'valley', { lat: 33.25, lon: 40 }, { note: 'The lower one.' }],
] as const satisfies readonly (readonly [EntryNoun, string, Content, Content])[]

async function correct(
  db: Database,
  [noun, key]: readonly [EntryNoun, string, ...unknown[]],
  change: Content,
  { seen = 1, by = 'annotator', meant = [] }: { seen?: number; by?: string; meant?: Slip[] } = {},
) {
  const content = { ...(await getEntry(db, noun, key))?.content, ...change }
  return correctEntry(db, { noun, key, seen, content, reason: 'Read again.', meant }, { by, at })
}

describe.each(ENTRIES)('a correction of one of the %s', (...entry) => {
  const [noun, key, change, other] = entry

  it('is a new revision with its reason; what it said before is kept with who recorded it', async () => {
    const { db } = await filled()
    const before = (await getEntry(db, noun, key))?.content
    expect(await getEntryHistory(db, noun, key)).toEqual([])
    expect(await correct(db, entry, change)).toEqual({ ok: true, revision: 2 })
    expect(await getEntry(db, noun, key)).toMatchObject({ revision: 2, content: change })
    expect(await getEntryHistory(db, noun, key)).toMatchObject([
      { revision: 1, content: before, reason: null, recordedBy: 'test' },
      {
        revision: 2,
        content: { ...before, ...dense(change) },
        reason: 'Read again.',
        recordedBy: 'annotator',
      },
    ])
    expect((await verifyLog(db)).faults).toEqual([])
    const log = await db.logEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect([log.action, log.subject, log.by]).toEqual([
      'correct',
      `${noun.slice(0, -1)}/${key}`,
      'annotator',
    ])
  })

  it('is told when somebody else was quicker: what was seen, and what it says now', async () => {
    const { db } = await filled()
    expect(await correct(db, entry, other, { by: 'editor' })).toMatchObject({ ok: true })
    const outcome = await correct(db, entry, change)
    expect(outcome).toMatchObject({ ok: false, reason: 'stale', revision: 2 })
    if (outcome.ok || outcome.reason !== 'stale') throw new Error('not stale')
    for (const field of Object.keys(other)) {
      expect(outcome.now[field] ?? null).toEqual((other as Content)[field])
      expect(outcome.base[field] ?? null).not.toEqual((other as Content)[field])
    }
    expect(await getEntryHistory(db, noun, key)).toHaveLength(2)
  })

  it('by 50 people at once is taken from one, and 49 are told', async () => {
    const { db } = await filled()
    const content = (await getEntry(db, noun, key))?.content
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        correctEntry(
          db,
          {
            noun,
            key,
            seen: 1,
            content: { ...content, note: `by ${n}` },
            reason: 'Race',
            meant: [],
          },
          { by: `person-${n}`, at },
        ),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok && one.reason === 'stale')).toHaveLength(49)
    expect(await getEntryHistory(db, noun, key)).toHaveLength(2)
  })

  it('is taken back in one action, which is a revision of its own', async () => {
    const { db } = await filled()
    const bundle = await exportBundle(db)
    await correct(db, entry, change)
    const given = { noun, key, seen: 2, revision: 1, reason: 'It was right.' }
    expect(await restoreEntry(db, given, { by: 'editor', at })).toEqual({ ok: true, revision: 3 })
    expect(await exportBundle(db)).toBe(bundle)
    const again = { ...given, seen: 3 }
    expect(await restoreEntry(db, again, { by: 'editor', at })).toMatchObject({
      reason: 'unchanged',
    })
    expect(await restoreEntry(db, { ...again, revision: 9 }, { by: 'editor', at })).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })

  it('by an import is a revision, too, and one that changes nothing is none', async () => {
    const { db } = await filled()
    const bundle = sampleBundle()
    await take(db, bundle)
    expect(await getEntryHistory(db, noun, key)).toEqual([])
    const entries: Content[] = bundle[noun]
    Object.assign(entries.find((one) => one.key === key) ?? {}, { note: 'By import.' })
    await take(db, bundle, 'editor')
    expect(await getEntryHistory(db, noun, key)).toMatchObject([
      { revision: 1, recordedBy: 'test' },
      { revision: 2, recordedBy: 'editor', reason: null, content: { note: 'By import.' } },
    ])
    expect((await getEntry(db, noun, key))?.revision).toBe(2)
  })

  it('never gives it another key', async () => {
    const { db } = await filled()
    expect(await correct(db, entry, { key: 'another' })).toMatchObject({ reason: 'unchanged' })
    expect(await correct(db, [noun, 'gone'], change)).toMatchObject({ reason: 'unknown' })
  })
})

/** A content as it is stored: without what says nothing. */
function dense(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null))
}

describe('a correction', () => {
  it.each<[string, EntryNoun, string, Content, string]>([
    [
      'an end before the start',
      'incidents',
      'bridge',
      span('2031-05-09', '2031-05-02'),
      'date.end',
    ],
    ['a day that is none', 'incidents', 'bridge', span('2031-02-30', '2031-03-01'), 'date.start'],
    ['a title that is empty', 'incidents', 'bridge', { title: { ar: ' ', en: 'x' } }, 'title.ar'],
    ['a whole that is its part', 'incidents', 'bridge', { partOf: 'bridge-north' }, 'partOf'],
    ['itself as its whole', 'incidents', 'bridge', { partOf: 'bridge' }, 'partOf'],
    ['a place of nothing', 'incidents', 'bridge', { place: 'nowhere' }, 'place'],
    ['a place within itself', 'places', 'valley', { within: 'valley' }, 'within'],
    ['places within each other', 'places', 'valley', { within: 'bridge-place' }, 'within'],
    ['half a position', 'places', 'valley', { lat: 3, lon: null }, 'lat'],
    ['a latitude past the pole', 'places', 'valley', { lat: 91, lon: 0 }, 'lat'],
    ['a rating of no scale', 'sources', 'daily', { reliability: 'G' }, 'reliability'],
    ['a rating past the scale', 'sources', 'daily', { reliability: 'B7' }, 'reliability'],
    ['a source that quotes itself', 'sources', 'daily', { basedOn: ['daily'] }, 'basedOn[0]'],
    ['a source that quotes nobody there', 'sources', 'daily', { basedOn: ['x'] }, 'basedOn[0]'],
    ['an address that runs', 'sources', 'daily', { url: 'javascript:alert(1)' }, 'url'],
    [
      'a name that turns round',
      'sources',
      'daily',
      { name: { ar: 'a', en: '\u202eb' } },
      'name.en',
    ],
    ['a field that does not exist', 'places', 'valley', { colour: 'red' }, 'colour'],
  ])('is refused for %s, and nothing is written', async (_, noun, key, change, field) => {
    const { db } = await filled()
    const before = await exportBundle(db)
    const outcome = await correct(db, [noun, key], change)
    expect(outcome).toMatchObject({ ok: false, reason: 'refused' })
    const faults = 'faults' in outcome ? outcome.faults : []
    expect(faults.map(({ path }) => path)).toEqual([`${noun}[0].${field}`])
    expect(await exportBundle(db)).toBe(before)
    expect(await getEntryHistory(db, noun, key)).toEqual([])
  })

  it.each<[string, string, Content, Slip]>([
    ['a beginning after a document that tells of it', 'bridge', span('2031-08-01'), 'afterReport'],
    ['a part outside of its whole', 'bridge-north', span('2031-04-01'), 'outsideWhole'],
  ])('that looks like a slip (%s) has to be meant', async (_, key, change, slip) => {
    const { db } = await filled()
    const entry = ['incidents', key] as const
    const before = await exportBundle(db)
    expect(await correct(db, entry, change)).toEqual({ ok: false, reason: 'slips', slips: [slip] })
    expect(await exportBundle(db)).toBe(before)
    expect(await correct(db, entry, change, { meant: [slip] })).toEqual({ ok: true, revision: 2 })
  })

  it('lets two sources quote each other: it is a habit of theirs, and no chain', async () => {
    const { db } = await filled()
    const both = [
      ['sources', 'daily', { basedOn: ['river-watch'] }],
      ['sources', 'river-watch', { basedOn: ['daily'] }],
    ] as const
    for (const entry of both) {
      expect(await correct(db, entry, entry[2])).toMatchObject({ ok: true })
    }
  })
})

/** The days of an incident. */
function span(start: string, end = start): Content {
  return { date: { start, end, precision: 'day', basis: 'stated' } }
}
