import { describe, expect, it } from 'vitest'
import type { DeskState } from './desk-view'
import { isComplete, type Missing, missingOf } from './missing'
import { completed, prefilled } from './prefill'
import type { ProposedClaim } from './proposal'

const claim = {
  claimant: 'sohr',
  victims: 'civilians',
  place: 'kashma',
  date: null,
  quote: { start: 0, end: 5 },
} as ProposedClaim

const text = 'Seven civilians were killed.'

const accepted = {
  id: 1,
  proposal: '5-killed',
  verdict: 'accepted',
  claim,
  target: { incident: 'raid', place: 'kashma' },
} as DeskState['decisions'][number]

const state: Parameters<typeof missingOf>[2] = {
  decisions: [],
  incidents: [],
  sources: [
    { key: 'sohr', kind: 'monitor', speaksFor: null, name: { ar: 'المرصد', en: 'SOHR' } },
    { key: 'gazette', kind: 'media', speaksFor: null, name: { ar: 'الجريدة', en: 'Gazette' } },
  ],
  actors: [],
  places: [{ key: 'kashma', name: { ar: 'الكشمة', en: 'Kashma' }, within: null }],
}

describe('missingOf', () => {
  const all: Missing = { target: null, source: null, actor: null, place: null }
  const told = { ...state, decisions: [accepted] }

  it.each<[string, Partial<ProposedClaim>, typeof state, object, boolean]>([
    ['only where it goes', {}, state, all, false],
    [
      'nothing, after one like it',
      {},
      told,
      { ...all, target: { incident: 'raid', place: 'kashma' } },
      true,
    ],
    [
      'the publisher speaks',
      { claimant: 'outlet' },
      told,
      { ...all, target: accepted.target },
      true,
    ],
    [
      'a source',
      { claimant: 'isis' },
      told,
      { source: { kind: 'belligerent', speaksFor: 'isis' } },
      false,
    ],
    [
      'an actor',
      { victims: 'tribal-fighters' },
      told,
      { actor: { key: 'tribal-fighters' } },
      false,
    ],
    ['an actor whom the reader knows', { victims: 'rebels' }, told, { actor: null }, true],
    ['a place', { place: 'الطاحونة' }, state, { target: null, place: 'الطاحونة' }, false],
  ])('asks for %s', (_what, change, known, missing, complete) => {
    const found = missingOf({ ...claim, ...change }, { publisher: 'gazette', text }, known)
    expect(found).toMatchObject(missing)
    expect(isComplete(found)).toBe(complete)
  })
})

describe('prefilled', () => {
  const quote = { exact: 'bodies were shown', start: 40, end: 57, prefix: '', suffix: '' }
  const found = {
    claimant: 'outlet',
    victims: 'unknown',
    outcome: 'killed',
    figure: { kind: 'some', n: null, hi: null },
    words: 'bodies',
    place: null,
    date: null,
  }
  const before = {
    claimant: 'furat-post',
    victims: 'sdf',
    outcome: 'captured',
    place: 'shafa',
    date: '2018-10-12',
  } as ProposedClaim

  const eleven = { kind: 'exact', n: 11, hi: null } as const

  it.each<[string, object | undefined, typeof eleven | null, ProposedClaim | undefined, object]>([
    [
      'leaves empty what nobody said',
      undefined,
      null,
      undefined,
      { claimant: '', victims: '', outcome: '', words: quote.exact, figure: { kind: 'noFigure' } },
    ],
    [
      'goes on from the one before in place and time alone',
      undefined,
      null,
      before,
      { claimant: '', victims: '', outcome: '', place: 'shafa', date: '2018-10-12' },
    ],
    ['takes the number that is said', undefined, eleven, before, { figure: eleven, outcome: '' }],
    [
      'takes from the words what they say',
      found,
      eleven,
      before,
      { claimant: '', victims: '', outcome: 'killed', words: 'bodies', figure: { kind: 'some' } },
    ],
    [
      'takes the words’ own speaker',
      { ...found, claimant: 'sohr', victims: 'civilians' },
      null,
      before,
      { claimant: 'sohr', victims: 'civilians' },
    ],
  ])('%s', (_what, read, number, last, filled) => {
    expect(prefilled(quote, read as never, number, last)).toMatchObject(filled)
  })

  it.each([
    ['claimant', ''],
    ['victims', ''],
    ['outcome', ''],
  ])('is no claim without %s', (field, empty) => {
    const whole = prefilled(
      quote,
      { ...found, claimant: 'sohr', victims: 'sdf' } as never,
      null,
      before,
    )
    expect(completed(whole)).toEqual(whole)
    expect(completed({ ...whole, [field]: empty })).toBeNull()
  })
})
