import { beforeAll, describe, expect, it } from 'vitest'
import { getComparison, getComparisonFacts } from '@/lib/comparison/queries'
import { getIncident, listIncidentFilters, listIncidents } from '@/lib/incident/queries'
import type { IncidentFilter } from '@/lib/incident/view'
import { openTestDatabase } from './database'
import { storeFerry } from './ferry'

const { db } = await openTestDatabase()
beforeAll(() => storeFerry(db))

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
