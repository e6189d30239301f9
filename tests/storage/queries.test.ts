import { beforeAll, describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getClaims, listClaims } from '@/lib/claim/queries'
import { getComparison, getComparisonFacts } from '@/lib/comparison/queries'
import { getDocument, listDocuments } from '@/lib/document/queries'
import { getIncident, listIncidentFilters, listIncidents } from '@/lib/incident/queries'
import type { IncidentFilter } from '@/lib/incident/view'
import { getSource, listSources } from '@/lib/source/queries'
import { quote, sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()

/** The fixture, and an incident beside it whose one claim repeats a claim on the bridge. */
beforeAll(async () => {
  const bundle = sampleBundle()
  const text = 'The ferry report repeats that 12 travellers died at the bridge.'
  const ferry = {
    sources: [
      {
        // Speaks for a party and has said nothing.
        key: 'raiders-press',
        kind: 'belligerent',
        speaksFor: 'raiders',
        name: { ar: 'صحافة المغيرين', en: 'Raiders’ press' },
      },
    ],
    documents: [
      {
        key: 'ferry-page',
        publisher: 'daily',
        language: 'en',
        title: 'THE FERRY',
        published: { date: '2031-06-01', precision: 'day', basis: 'stated' },
        text,
      },
    ],
    incidents: [
      {
        key: 'ferry',
        title: { ar: 'العبّارة إلى الضفّة', en: 'The Ferry' },
        date: { start: '2031-06-01', end: '2031-06-01', precision: 'day', basis: 'stated' },
      },
    ],
    claims: [
      {
        key: 'ferry-1',
        incident: 'ferry',
        claimant: 'daily',
        document: 'ferry-page',
        outcome: 'killed',
        victims: 'travellers',
        figure: { kind: 'exact', n: 12 },
        words: '12 travellers',
        quote: quote(text, '12 travellers died'),
        basedOn: 'repeated',
      },
    ],
  }
  expect(await importBundle(db, JSON.stringify(bundle), 'test')).toMatchObject({ ok: true })
  const more = { format: bundle.format, ...ferry }
  expect(await importBundle(db, JSON.stringify(more), 'test')).toMatchObject({ ok: true })
})

describe('facts of a comparison', () => {
  it('are those of the whole tree, for the whole and for its part', async () => {
    const whole = await getComparisonFacts(db, 'bridge')
    const part = await getComparisonFacts(db, 'bridge-north')
    expect(whole?.incidents.map(({ key, partOf }) => [key, partOf])).toEqual([
      ['bridge', null],
      ['bridge-north', 'bridge'],
    ])
    expect({ ...part, incident: 'bridge' }).toEqual(whole)
    expect(whole?.claims.map(({ key }) => key)).toEqual([
      'children',
      'denial',
      'eleven',
      'families',
      'nine',
      'repeated',
      'total',
    ])
  })

  it('have every source that speaks for a party, the publishers, and every actor that they need', async () => {
    const facts = await getComparisonFacts(db, 'bridge')
    const keys = (items: readonly { key: string }[] = []) => items.map(({ key }) => key).sort()
    expect(keys(facts?.sources)).toEqual([
      'daily',
      'guards-office',
      'raiders-press',
      'raiders-voice',
      'river-watch',
    ])
    expect(keys(facts?.actors)).toEqual(['guards', 'helpers', 'mixed', 'raiders', 'travellers'])
    expect(facts?.actors.find(({ key }) => key === 'guards')?.alliedWith).toEqual(['helpers'])
    expect(keys(facts?.documents)).toEqual(['daily-page', 'report', 'watch', 'watch-2'])
  })

  it('follow what a claim repeats out of the tree, to the origin', async () => {
    const facts = await getComparisonFacts(db, 'ferry')
    expect(facts?.basis).toEqual([
      { key: 'repeated', claimant: 'daily', basedOn: 'total' },
      { key: 'total', claimant: 'guards-office', basedOn: null },
    ])
    const comparison = await getComparison(db, 'ferry', 'literal')
    expect(comparison?.rows[0]?.origins).toBe(1)
  })

  it('are none for a key of nothing', async () => {
    expect(await getComparisonFacts(db, 'gone')).toBeNull()
    expect(await getComparison(db, 'gone', 'acled')).toBeNull()
  })
})

describe('the list of incidents', () => {
  const list = async (filter: IncidentFilter) =>
    (await listIncidents(db, filter, 1)).items.map(({ key }) => key)

  it('has those with claims that are part of no other, the sharpest first, with what the comparison says', async () => {
    const page = await listIncidents(db, {}, 1)
    expect(page).toMatchObject({ total: 2, page: 1, pages: 1 })
    expect(page.items.map(({ key }) => key)).toEqual(['bridge', 'ferry'])
    expect(page.items[0]).toMatchObject({
      place: { key: 'valley' },
      parts: 1,
      sources: 4,
      documents: 4,
      claims: 7,
      date: { start: '2031-05-02', end: '2031-05-03', precision: 'day', basis: 'stated' },
    })
    expect(page.items[0]?.finding?.ar).toMatch(/[\u0600-\u06ff]/)
  })

  it.each<[string, IncidentFilter, string[]]>([
    ['a place', { place: 'valley' }, ['bridge']],
    ['a place in which only a part lies', { place: 'bridge-place' }, ['bridge']],
    ['a place where nothing is', { place: 'gone' }, []],
    ['a first day', { from: '2031-05-03' }, ['bridge', 'ferry']],
    ['a last day', { to: '2031-05-31' }, ['bridge']],
    ['a single day', { from: '2031-05-03', to: '2031-05-03' }, ['bridge']],
    ['a time in which nothing is claimed', { to: '2031-05-01' }, []],
    ['a source', { source: 'daily' }, ['bridge', 'ferry']],
    ['a source that speaks on a part only', { source: 'raiders-voice' }, ['bridge']],
    ['an outcome', { outcome: 'captured' }, ['bridge']],
    ['a verdict', { verdict: 'oneFigure' }, ['bridge', 'ferry']],
    ['outcome and verdict of one row', { outcome: 'captured', verdict: 'conflict' }, []],
    ['words of an Arabic title in another spelling', { text: 'العَبَّاره إلي' }, ['ferry']],
    ['words of an English title in another case', { text: 'fERRY' }, ['ferry']],
    ['words of a quote', { text: 'اسر اي حارس' }, ['bridge']],
    ['a part’s title', { text: 'north bank' }, ['bridge']],
    ['several things at once', { source: 'daily', from: '2031-05-20' }, ['ferry']],
  ])('can be narrowed to %s', async (_, filter, expected) => {
    expect(await list(filter)).toEqual(expected)
  })

  it('is empty past the last page', async () => {
    expect(await listIncidents(db, {}, 9)).toMatchObject({ items: [], total: 2, page: 9, pages: 1 })
  })

  it('says what it can be narrowed to', async () => {
    expect(await listIncidentFilters(db)).toMatchObject({
      places: [
        { key: 'bridge-place', within: 'valley' },
        { key: 'valley', within: null },
      ],
      sources: [
        { key: 'daily' },
        { key: 'guards-office' },
        { key: 'raiders-voice' },
        { key: 'river-watch' },
      ],
      outcomes: ['killed', 'captured', 'displaced'],
    })
  })
})

describe('one incident', () => {
  it('comes with its place, parts, relations and documents', async () => {
    expect(await getIncident(db, 'bridge')).toMatchObject({
      note: 'Two days.',
      place: { key: 'valley', precision: 'region', within: [] },
      wholes: [],
      parts: [{ key: 'bridge-north', depth: 1, partOf: 'bridge', place: { key: 'bridge-place' } }],
      related: [{ key: 'bridge-before', as: 'earlier-attack', date: { precision: 'month' } }],
      documents: [{ key: 'report' }, { key: 'watch' }, { key: 'daily-page' }, { key: 'watch-2' }],
    })
    expect(await getIncident(db, 'bridge-north')).toMatchObject({
      place: { key: 'bridge-place', lat: 33.5, lon: 40.25, within: [{ key: 'valley' }] },
      wholes: [{ key: 'bridge', title: { en: 'The attack on the bridge' } }],
      parts: [],
    })
    expect(await getIncident(db, 'gone')).toBeNull()
  })
})

describe('claims', () => {
  it('come in the order of the keys that were asked for, without those of nothing', async () => {
    const claims = await getClaims(db, ['nine', 'gone', 'total', 'nine'])
    expect(claims.map(({ key }) => key)).toEqual(['nine', 'total'])
    expect(claims[1]).toMatchObject({
      revision: 1,
      incident: { key: 'bridge', title: { en: 'The attack on the bridge' } },
      claimant: { key: 'guards-office', kind: 'belligerent', speaksFor: 'guards' },
      document: {
        key: 'report',
        publisher: { key: 'daily' },
        published: { date: '2031-05-03', precision: 'month', basis: 'stated' },
      },
      victims: { key: 'travellers', name: { en: 'Travellers' } },
      by: { key: 'raiders' },
      place: { key: 'bridge-place' },
      figure: { kind: 'exact', n: 12 },
      translation: { en: '12 travellers were killed' },
      chain: [],
    })
  })

  it('lead to their origin', async () => {
    const [claim] = await getClaims(db, ['ferry-1'])
    expect(claim?.chain).toMatchObject([
      { claim: 'repeated', claimant: { key: 'daily' }, document: 'daily-page', incident: 'bridge' },
      { claim: 'total', claimant: { key: 'guards-office' }, document: 'report' },
    ])
  })

  it('are listed by key, page after page', async () => {
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await listClaims(
        db,
        { incident: 'bridge' },
        { ...(after && { after }), limit: 2 },
      )
      seen.push(...page.map(({ key }) => key))
      if (page.length < 2) break
      after = seen.at(-1)
    }
    expect(seen).toEqual(['children', 'eleven', 'families', 'nine', 'repeated', 'total'])
  })

  it.each([
    [{ source: 'river-watch' }, ['eleven', 'families', 'nine']],
    [{ document: 'report' }, ['children', 'denial', 'total']],
    [{ outcome: 'captured' as const }, ['denial']],
    [{ source: 'river-watch', document: 'watch', outcome: 'killed' as const }, ['nine']],
  ])('can be narrowed by %j', async (filter, expected) => {
    const claims = await listClaims(db, filter, { limit: 100 })
    expect(claims.map(({ key }) => key)).toEqual(expected)
  })
})

describe('documents and sources', () => {
  it('a document has its versions, and its claims in the order of the text', async () => {
    const report = await getDocument(db, 'report')
    expect(report?.claims.map(({ key }) => key)).toEqual(['total', 'children', 'denial'])
    expect(report?.text).toContain('🕊️')
    expect(await getDocument(db, 'watch')).toMatchObject({
      supersedes: null,
      supersededBy: [{ key: 'watch-2', title: 'Count, corrected' }],
      published: { note: 'From its address.' },
    })
    expect((await getDocument(db, 'watch-2'))?.supersedes?.key).toBe('watch')
    expect(await getDocument(db, 'gone')).toBeNull()
  })

  it.each([
    [{}, ['ferry-page', 'daily-page', 'watch-2', 'report', 'watch']],
    [{ source: 'river-watch' }, ['watch-2', 'watch']],
    [{ text: 'ferry' }, ['ferry-page']],
    [{ text: 'الجِسر' }, ['report']],
  ])('documents are listed by date, narrowed by %j', async (filter, expected) => {
    const page = await listDocuments(db, filter, 1)
    expect(page.items.map(({ key }) => key)).toEqual(expected)
    expect(page.total).toBe(expected.length)
  })

  it('sources are listed with what they claim and publish', async () => {
    expect((await listSources(db)).items).toMatchObject([
      { key: 'daily', claims: 2, documents: 3, speaksFor: { key: 'helpers' } },
      { key: 'guards-office', claims: 2, documents: 0, speaksFor: { key: 'guards' } },
      { key: 'raiders-press', claims: 0 },
      { key: 'raiders-voice', claims: 1 },
      {
        key: 'river-watch',
        claims: 3,
        documents: 2,
        speaksFor: null,
        url: 'https://river.example/',
      },
    ])
  })

  it('a source has its claims by incident, the latest first', async () => {
    const source = await getSource(db, 'daily')
    const shown = source?.incidents.items.map(({ incident, claims }) => {
      return [incident.key, claims.map(({ key }) => key)]
    })
    expect(shown).toEqual([
      ['ferry', ['ferry-1']],
      ['bridge', ['repeated']],
    ])
    expect(source?.incidents).toMatchObject({ total: 2, page: 1, pages: 1 })
    expect(await getSource(db, 'gone')).toBeNull()
  })
})
