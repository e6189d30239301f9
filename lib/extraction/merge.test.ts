import { describe, expect, it } from 'vitest'
import { betterOf, type Difference, differencesOf, withMerged } from './merge'
import type { Proposal, ProposedClaim } from './proposal'

const proposal = (id: string, start: number, length: number, confidence: number): Proposal => ({
  id,
  origin: 'reader',
  claim: {
    confidence,
    quote: { exact: 'x', start, end: start + length, prefix: '', suffix: '' },
  } as ProposedClaim,
})

describe('betterOf', () => {
  it.each<[string, Proposal, Proposal, readonly string[], string]>([
    ['the one that is accepted', proposal('a', 0, 9, 0.2), proposal('b', 5, 99, 0.9), ['a'], 'a'],
    ['the surer one', proposal('a', 0, 99, 0.2), proposal('b', 5, 9, 0.9), [], 'b'],
    ['the longer quote', proposal('a', 0, 9, 0.9), proposal('b', 5, 10, 0.9), [], 'b'],
    ['the first in the text', proposal('a', 7, 9, 0.9), proposal('b', 5, 9, 0.9), [], 'b'],
  ])('keeps %s, in either order', (_what, a, b, accepted, kept) => {
    const isAccepted = (id: string) => accepted.includes(id)
    expect(betterOf(a, b, isAccepted)[0].id).toBe(kept)
    expect(betterOf(b, a, isAccepted)[0].id).toBe(kept)
    expect(betterOf(a, b, isAccepted)[1].id).not.toBe(kept)
  })
})

it('a claim learns place and day from those merged into it, and forgets nothing of its own', () => {
  const claim = { place: null, date: '2018-10-12' } as ProposedClaim
  const others = [
    { place: 'hajin', date: '2018-10-11' } as ProposedClaim,
    { place: 'bahra', date: null } as ProposedClaim,
  ]
  expect(withMerged(claim, others)).toMatchObject({ place: 'hajin', date: '2018-10-12' })
})

describe('differencesOf', () => {
  const four = { kind: 'exact', n: 4, hi: null } as const
  const claim = { outcome: 'killed', victims: 'sdf', subset: null, figure: four } as ProposedClaim
  it.each<[string, Partial<ProposedClaim>, readonly Difference[]]>([
    ['the same', { claimant: 'sohr', place: 'hajin' }, []],
    ['another outcome', { outcome: 'wounded' }, ['outcome']],
    ['some of them', { subset: 'children' }, ['outcome']],
    ['other people', { victims: 'isis' }, ['victims']],
    ['another number', { figure: { ...four, n: 9 } }, ['figure']],
    ['another kind', { figure: { ...four, kind: 'atLeast' } }, ['figure']],
    [
      'all',
      { outcome: 'captured', victims: 'isis', figure: { ...four, n: 9 } },
      ['outcome', 'victims', 'figure'],
    ],
  ])('%s', (_what, change, fields) => {
    expect(differencesOf(claim, { ...claim, ...change })).toEqual(fields)
  })
})
