import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Happening, type IncidentCandidate, type Likeness, rankIncidents } from './ranking'

const camp: IncidentCandidate = {
  key: 'camp',
  title: { ar: 'المخيم', en: 'The camp' },
  start: '2018-10-12',
  end: '2018-10-12',
  places: ['river-east', 'hajin-camp', 'kashma'],
  around: ['province'],
  parties: ['isis', 'sdf', 'civilians'],
  place: 'river-east',
  parts: [],
}
const happening: Happening = {
  place: 'kashma',
  around: ['river-east', 'province'],
  date: '2018-10-12',
  parties: ['isis', 'sdf'],
}

const all: readonly Likeness[] = ['place', 'date', 'parties']

describe('rankIncidents', () => {
  it.each<[string, Partial<Happening>, readonly Likeness[] | null, boolean]>([
    ['the same place, day and parties', {}, all, true],
    ['a place within its place', { place: 'new-village', around: ['river-east'] }, all, true],
    ['the province that it lies in', { place: 'province', around: [] }, all, true],
    ['the same province', { place: 'far-town', around: ['province'] }, all, true],
    ['another province', { place: 'aleppo', around: ['north'] }, ['date', 'parties'], false],
    ['the day after', { date: '2018-10-13' }, all, true],
    ['three days before', { date: '2018-10-09' }, all, false],
    ['two weeks after', { date: '2018-10-26' }, ['place', 'parties'], false],
    ['two months after', { date: '2018-12-12' }, null, false],
    ['a day that is not known', { date: null }, ['place', 'parties'], false],
    ['a place that is not known', { place: null }, ['date', 'parties'], false],
    ['parties that are not known', { parties: [] }, ['place', 'date'], true],
    ['other parties', { parties: ['turkey'] }, ['place', 'date'], false],
    [
      'nothing alike',
      { place: 'aleppo', around: [], date: '2018-10-16', parties: [] },
      null,
      false,
    ],
  ])('%s', (_what, change, because, isAlike) => {
    const [ranked] = rankIncidents({ ...happening, ...change }, [camp])
    expect(ranked?.because ?? null).toEqual(because)
    expect(ranked?.isAlike ?? false).toBe(isAlike)
  })

  it('puts the likelier first', () => {
    const candidates: readonly IncidentCandidate[] = [
      { ...camp, key: 'elsewhere', places: ['aleppo'], around: ['north'] },
      { ...camp, key: 'days-before', start: '2018-10-09', end: '2018-10-09' },
      { ...camp, key: 'other-parties', parties: ['turkey'] },
      camp,
      { ...camp, key: 'day-before', start: '2018-10-11', end: '2018-10-11' },
    ]
    expect(rankIncidents(happening, candidates).map(({ key }) => key)).toEqual([
      'camp',
      'day-before',
      'other-parties',
      'days-before',
      'elsewhere',
    ])
  })

  it('does not depend on the order of what it is given', () => {
    const keys = fc.subarray(['kashma', 'river-east', 'province', 'aleppo'])
    const candidate = fc.record({
      places: keys,
      around: keys,
      parties: fc.subarray(['isis', 'sdf', 'turkey']),
      start: fc.constantFrom('2018-10-09', '2018-10-12'),
    })
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 6 }), (drawn) => {
        const candidates = drawn.map((one, index) => {
          return { ...camp, ...one, end: '2018-10-12', key: `i${index}` }
        })
        const forwards = rankIncidents(happening, candidates).map(({ key }) => key)
        const backwards = rankIncidents(happening, candidates.toReversed()).map(({ key }) => key)
        expect(backwards).toEqual(forwards)
      }),
    )
  })
})
