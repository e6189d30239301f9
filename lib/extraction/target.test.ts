import { describe, expect, it } from 'vitest'
import { codePointsOf } from '@/lib/values/quote'
import type { Decision, Target, Verdict } from './decision'
import type { ProposedClaim } from './proposal'
import { knownPlace, knownTarget, type TargetIncident } from './target'

const TEXT = codePointsOf(
  'Seven died at the ford. They had announced that nine died and two were taken. Six died later.',
)

/** A claim whose words stand in the text, its first ones if none are given. */
const claim = (place: string | null, date: string | null = null, words = 'Seven') => {
  const start = TEXT.text.indexOf(words)
  return { place, date, quote: { start, end: start + words.length } } as ProposedClaim
}

const nobody = { actors: [], sources: [], places: [], incidents: [] }
let count = 0
const accepted = (
  said: ProposedClaim,
  incident: string,
  place: string | null = said.place,
  verdict: Verdict = 'accepted',
): Decision => {
  count += 1
  return {
    id: count,
    proposal: `p${count}`,
    verdict,
    claim: said,
    target: { incident, place, newcomers: nobody },
  } as unknown as Decision
}

const incident = (key: string, place: string | null, day = '2018-10-12'): TargetIncident => {
  return { key, partOf: key === 'raid' ? null : 'raid', place, start: day, end: day }
}
const raid = incident('raid', 'river-east')
const camp = incident('raid-camp', 'hajin-camp')

describe('knownTarget', () => {
  it.each<[string, ProposedClaim, readonly Decision[], readonly TargetIncident[], Target | null]>([
    ['nothing decided yet', claim('kashma'), [], [], null],
    [
      'the same place',
      claim('kashma'),
      [accepted(claim('kashma'), 'raid-kashma')],
      [],
      { incident: 'raid-kashma', place: 'kashma' },
    ],
    [
      'no place, as before',
      claim(null),
      [accepted(claim(null), 'raid')],
      [],
      { incident: 'raid', place: null },
    ],
    ['another place', claim('bahra'), [accepted(claim('kashma'), 'raid-kashma')], [], null],
    [
      'the last of two',
      claim('kashma'),
      [accepted(claim('kashma'), 'one'), accepted(claim('kashma'), 'two')],
      [],
      { incident: 'two', place: 'kashma' },
    ],
    [
      'what was rejected counts not',
      claim('kashma'),
      [accepted(claim('kashma'), 'one', null, 'rejected')],
      [],
      null,
    ],
    [
      'the same day before no day',
      claim('kashma', '2018-10-12'),
      [accepted(claim('kashma', '2018-10-12'), 'then'), accepted(claim('kashma'), 'later')],
      [],
      { incident: 'then', place: 'kashma' },
    ],
    [
      'another day',
      claim('kashma', '2018-10-09'),
      [accepted(claim('kashma', '2018-10-12'), 'raid')],
      [],
      null,
    ],
    [
      'a day on which the incident was not',
      claim('river-east', '2018-10-09'),
      [accepted(claim('river-east'), 'raid')],
      [raid],
      null,
    ],
    [
      'a part at the place',
      claim('hajin-camp'),
      [],
      [raid, camp],
      { incident: 'raid-camp', place: 'hajin-camp' },
    ],
    ['two parts at the place', claim('hajin-camp'), [], [camp, { ...camp, key: 'other' }], null],
    [
      'a name that was given a place',
      claim('الكشمة'),
      [accepted(claim('الكشمة'), 'raid-kashma', 'kashma')],
      [],
      { incident: 'raid-kashma', place: 'kashma' },
    ],
    [
      'an earlier time, whatever was before',
      claim(null, null, 'nine'),
      [accepted(claim(null), 'raid')],
      [],
      null,
    ],
    ['an earlier time, where a part is', claim('hajin-camp', null, 'nine'), [], [camp], null],
    [
      'the same sentence about an earlier time',
      claim(null, null, 'two'),
      [accepted(claim(null, null, 'nine'), 'before'), accepted(claim(null), 'raid')],
      [],
      { incident: 'before', place: null },
    ],
    [
      'back from an earlier time',
      claim(null, null, 'Six'),
      [accepted(claim(null), 'raid'), accepted(claim(null, null, 'nine'), 'before')],
      [],
      { incident: 'raid', place: null },
    ],
  ])('%s', (_what, said, decisions, incidents, target) => {
    expect(knownTarget(said, decisions, incidents, TEXT)).toEqual(target)
  })
})

describe('knownPlace', () => {
  it.each<[string, readonly Decision[], { place: string | null } | null]>([
    ['nothing decided', [], null],
    ['recorded', [accepted(claim('الكشمة'), 'raid', 'kashma')], { place: 'kashma' }],
    ['left out', [accepted(claim('الكشمة'), 'raid', null)], { place: null }],
    ['another name', [accepted(claim('البحرة'), 'raid', 'bahra')], null],
  ])('%s', (_what, decisions, place) => {
    expect(knownPlace('الكشمة', decisions)).toEqual(place)
  })
})
