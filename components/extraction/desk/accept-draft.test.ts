import { describe, expect, it } from 'vitest'
import type { DeskIncident } from '@/lib/extraction/desk-view'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import type { RankedIncident } from '@/lib/incident/ranking'
import { firstDraft, treesOf } from './accept-draft'

const title = { ar: 'هجوم', en: 'Attack' }
const claim = (date: string | null, place: string | null = null) =>
  ({ date, place }) as ProposedClaim
const incident = (key: string, day: string, isAlike = false) =>
  ({
    key,
    title,
    start: day,
    end: day,
    place: null,
    parts: [],
    isAlike,
  }) as unknown as RankedIncident
const own = (key: string, day: string, partOf: string | null = null, place: string | null = null) =>
  ({ key, title, start: day, end: day, partOf, place }) satisfies DeskIncident

const document = { title: 'Two attacks', language: 'en', published: '2018-10-13' } as const
const nobody = { target: null, source: null, actor: null, place: null }

describe('firstDraft', () => {
  const raid = own('raid', '2018-10-12')
  const to = { incident: 'raid', place: null }
  it.each<[string, string | null, readonly RankedIncident[], typeof to | null, string]>([
    ['nothing where nothing is known', null, [], null, ''],
    ['nothing where none is like it', null, [incident('a', '2018-10-12')], null, ''],
    ['the only one like it', null, [incident('a', '2018-10-12', true)], null, 'a'],
    [
      'nothing where two are',
      null,
      [incident('a', '2018-10-12', true), incident('b', '2018-10-12', true)],
      null,
      '',
    ],
    ['where the last one went', null, [], to, 'raid'],
    ['not where the last one went on another day', '2018-10-09', [], to, ''],
  ])('suggests %s', (_what, date, ranked, last, key) => {
    const known = { incidents: [raid], places: [] }
    expect(firstDraft(claim(date), nobody, known, ranked, last, document).incident).toBe(key)
  })
})

it('shows the nearest day first, then what has a part at the place', () => {
  const incidents = [
    own('far', '2018-10-01'),
    own('raid', '2018-10-12'),
    own('raid-camp', '2018-10-12', 'raid', 'camp'),
  ]
  const proposed = [incident('day', '2018-10-12'), incident('before', '2018-10-09')]
  const keys = (date: string | null, place: string | null) =>
    treesOf({ incidents, places: [] }, proposed, claim(date, place)).map(({ key }) => key)
  expect(keys('2018-10-09', null)).toEqual(['before', 'raid', 'day', 'far'])
  expect(keys('2018-10-12', 'camp')).toEqual(['raid', 'day', 'before', 'far'])
  expect(keys(null, null)).toEqual(['far', 'raid', 'day', 'before'])
})

it.each([
  ['تل رفعت', 'تل رفعت، 7 شباط 2020', '7 February 2020'],
  ['Tel Rifaat', '7 شباط 2020', 'Tel Rifaat, 7 February 2020'],
  [null, '7 شباط 2020', '7 February 2020'],
])('a new incident at %s is called by letters of each language', (place, ar, en) => {
  const known = { incidents: [], places: [] }
  const untitled = { ...document, title: '' }
  const draft = firstDraft(claim('2020-02-07', place), nobody, known, [], null, untitled)
  expect(draft.title).toEqual({ ar, en })
})
