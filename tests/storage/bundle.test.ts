import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { getClaimHistory, getClaims } from '@/lib/claim/queries'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { all, type Change, keep, set } from '@/tests/fixtures/changes'
import { contentOf, filled, take } from './bundled'
import { openTestDatabase } from './database'

describe('import', () => {
  it('creates everything, with the actors that need no declaration, and records one event', async () => {
    const { db } = await openTestDatabase()
    const outcome = await take(db, sampleBundle(), 'rana')
    expect(outcome).toEqual({
      ok: true,
      created: { actors: 5, sources: 4, places: 2, documents: 4, incidents: 3, claims: 7 },
      changed: { actors: 0, sources: 0, places: 0, documents: 0, incidents: 0, claims: 0 },
      unchanged: { actors: 0, sources: 0, places: 0, documents: 0, incidents: 0, claims: 0 },
    })
    const events = await db.logEntry.findMany()
    expect(events).toMatchObject([{ by: 'rana', action: 'import', subject: 'bundle' }])
    const mixed = await db.actor.findUnique({ where: { key: 'mixed' } })
    expect(mixed?.nameAr).toMatch(/[\u0600-\u06ff]/)
    expect(await getClaimHistory(db, 'nine')).toMatchObject([
      { revision: 1, recordedBy: 'rana', content: { key: 'nine', evidence: 'video' } },
    ])
  })

  it('of the same bundle twice changes nothing at all', async () => {
    const { db } = await filled()
    const before = await contentOf(db)
    expect(await take(db, sampleBundle())).toMatchObject({
      ok: true,
      created: { claims: 0 },
      changed: { claims: 0 },
      unchanged: { actors: 4, claims: 7 },
    })
    expect(await contentOf(db)).toEqual(before)
  })

  it('keeps what a claim said before and rewrites the summary with it', async () => {
    const { db } = await filled()
    const bundle = sampleBundle()
    for (const key of ['total', 'repeated']) {
      Object.assign(bundle.claims.find((claim) => claim.key === key) ?? {}, {
        figure: { kind: 'exact', n: 5 },
      })
    }
    expect(await take(db, bundle, 'omar')).toMatchObject({ changed: { claims: 2, incidents: 0 } })
    const [total] = await getClaims(db, ['total'])
    expect(total).toMatchObject({ revision: 2, figure: { kind: 'exact', n: 5 } })
    expect(await getClaimHistory(db, 'total')).toMatchObject([
      { revision: 1, recordedBy: 'test', content: { figure: { kind: 'exact', n: 12 } } },
      { revision: 2, recordedBy: 'omar', content: { figure: { kind: 'exact', n: 5 } } },
    ])
    const summary = await db.incidentSummary.findUnique({ where: { incidentKey: 'bridge' } })
    expect(summary).toMatchObject({ findingKind: 'conflict', conflicts: 1, sources: 4, claims: 7 })
    const verdicts = await db.rowVerdict.findMany({ where: { incidentKey: 'bridge' } })
    expect(verdicts).toContainEqual(expect.objectContaining({ verdict: 'conflict', gap: 6 }))
    expect(await db.logEntry.count()).toBe(2)
  })

  it.each<[string, Change]>([
    ['an actor', set('actors[0].name.en', 'The guards')],
    ['the victims', set('actors[3].name.en', 'Passengers')],
    ['an alliance', set('actors[0].alliedWith', ['travellers'])],
    ['a source', set('sources[3].speaksFor', 'raiders')],
    ['a place', all(set('places[1].lat', 1), set('places[1].lon', 2))],
    ['a document', set('documents[2].title', 'Another title')],
    ['a date of publication', set('documents[0].published.date', '2031-05-01')],
    ['an incident', set('incidents[2].title.ar', 'عنوان آخر')],
    ['a part that moves', set('incidents[0].partOf', 'bridge-before')],
    ['a relation', set('incidents[1].related', [])],
    ['an order', (bundle) => bundle.incidents.reverse()],
    ['a claim', set('claims[4].note', 'Another note.')],
    ['a claim on another incident', set('claims[4].incident', 'bridge-before')],
  ])(
    'writes %s that changed, so that export and summaries are those of a new database',
    async (_, change) => {
      const bundle = sampleBundle()
      change(bundle)
      const { db } = await filled()
      expect(await take(db, bundle)).toMatchObject({ ok: true })
      const fresh = await openTestDatabase()
      await take(fresh.db, bundle)
      expect(await exportBundle(db)).toBe(await exportBundle(fresh.db))
      const derived = async (from: Database) => (await contentOf(from)).slice(9, 11)
      expect(await derived(db)).toEqual(await derived(fresh.db))
      expect(await take(db, bundle)).toMatchObject({
        created: { claims: 0 },
        changed: { incidents: 0 },
      })
    },
  )

  it('may refer to what is already there', async () => {
    const { db } = await filled()
    const all = sampleBundle()
    const [first] = all.claims.filter(({ key }) => key === 'nine')
    const more = { format: all.format, claims: [{ ...first, key: 'nine-again', basedOn: 'total' }] }
    expect(await take(db, more)).toMatchObject({ ok: true, created: { claims: 1, actors: 0 } })
    expect((await getClaims(db, ['nine-again']))[0]?.chain.map(({ claim }) => claim)).toEqual([
      'total',
    ])
  })

  it('writes two claims that name each other by different fields', async () => {
    const { db } = await openTestDatabase()
    const bundle = sampleBundle()
    set('claims[1].basedOn', 'children')(bundle)
    expect(await take(db, bundle)).toMatchObject({ ok: true })
    const rows = await db.claim.findMany({
      where: { key: { in: ['total', 'children'] } },
      orderBy: { key: 'asc' },
    })
    expect(rows.map(({ subsetOfKey, basedOnKey }) => [subsetOfKey, basedOnKey])).toEqual([
      ['total', null],
      [null, 'children'],
    ])
    expect(await take(db, bundle)).toMatchObject({ changed: { claims: 0 } })
  })

  it('of two at once lets both through, one after the other', async () => {
    const { db } = await openTestDatabase()
    const outcomes = await Promise.all([take(db, sampleBundle()), take(db, sampleBundle())])
    const created = outcomes.map((outcome) => (outcome.ok ? outcome.created.claims : -1))
    expect(created.sort()).toEqual([0, 7])
    expect(await db.logEntry.count()).toBe(1)
  })
})

describe('a refused import leaves the database as it was:', () => {
  it.each<[string, Change, string, string]>([
    [
      'a document with another text',
      set(
        'documents[1].text',
        'River Watch counted at least 9 dead at the bridge. Dozens of families left.',
      ),
      'documents[1].text',
      'document watch already exists with another text and never changes; give this one a new key and name the old one in supersedes',
    ],
    [
      'a claim of another document',
      set('claims[4].document', 'watch-2'),
      'claims[4].key',
      'this claim key belongs to a claim of another document (watch); a claim keeps its document, so give this one a new key',
    ],
    [
      'a claim of another claimant',
      set('claims[4].claimant', 'daily'),
      'claims[4].key',
      'this claim key belongs to a claim of another claimant (river-watch); a claim keeps its claimant, so give this one a new key',
    ],
    [
      'a quote that is not in a stored document',
      all(set('documents', []), set('claims[4].quote.exact', 'nobody said so')),
      'claims[4].quote',
      'not found in document watch',
    ],
    [
      'a circle through what is stored',
      all(keep('incidents', 'bridge'), set('incidents[0].partOf', 'bridge-north')),
      'incidents[0].partOf',
      'goes round in a circle: bridge → bridge-north → bridge',
    ],
    [
      'a total of another outcome than its stored part',
      all(keep('claims', 'total'), set('claims[0].outcome', 'wounded')),
      'claims[0].outcome',
      'claim children has another outcome (killed); a part and its total share it',
    ],
    [
      'one claim with a fault among many',
      all(set('claims[6].words', undefined), set('actors[0].name.en', 'Changed')),
      'claims[6].words',
      'is missing',
    ],
  ])('%s', async (_, change, path, message) => {
    const { db } = await filled()
    const before = await contentOf(db)
    const bundle = sampleBundle()
    change(bundle)
    const outcome = await take(db, bundle)
    expect(outcome).toMatchObject({ ok: false, faults: [{ path, message: { en: message } }] })
    expect(await contentOf(db)).toEqual(before)
  })

  it('50 MB of garbage', async () => {
    const { db } = await filled()
    const before = await contentOf(db)
    expect(await importBundle(db, new Uint8Array(50 * 1024 ** 2).fill(0x80), 'test')).toMatchObject(
      { ok: false, faults: [{ line: 1 }] },
    )
    expect(await contentOf(db)).toEqual(before)
  })
})
