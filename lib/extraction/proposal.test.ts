import { describe, expect, it } from 'vitest'
import type { ExtractedClaim } from './model'
import { recordedAs, toProposals } from './proposal'
import { readDocument } from './read'

const read = (text: string) =>
  readDocument({ text, language: 'en', published: null, actors: [], sources: [], places: [] })
    .claims

const TEXT = 'Four guards were killed at the mill. The SDF captured nine, among them two children.'
const claims = read(TEXT)
const [first] = claims as [ExtractedClaim]

describe('toProposals', () => {
  it('knows a proposal by where its figure stands and what it says of it', () => {
    const ids = toProposals(claims, 'reader').map(({ id }) => id)
    expect(ids[0]).toBe('0-killed')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each<[string, Partial<ExtractedClaim>]>([
    ['a longer quote', { quote: { ...first.quote, end: first.quote.end + 12 } }],
    ['another speaker', { claimant: 'sohr' }],
    ['other victims', { victims: 'unknown' }],
    ['another figure', { figure: { kind: 'atLeast', n: 4, hi: null } }],
    ['more or less sure', { confidence: 0.1, why: [] }],
  ])('keeps the identity when a reader learns %s', (_what, change) => {
    const [before] = toProposals([first], 'reader')
    const [after] = toProposals([{ ...first, ...change }], 'reader')
    expect(after?.id).toBe(before?.id)
  })

  it.each<[string, Partial<ExtractedClaim>]>([
    ['another outcome', { outcome: 'wounded' }],
    ['a part of them', { subset: 'children' }],
    ['another place', { quote: { ...first.quote, start: 500, end: 520 } }],
  ])('gives another identity to %s', (_what, change) => {
    const [a, b] = toProposals([first, { ...first, ...change }], 'reader')
    expect(a?.id).not.toBe(b?.id)
  })

  it('tells two proposals of the same words apart, and never mixes up who proposes', () => {
    expect(toProposals([first, first], 'reader').map(({ id }) => id)).toEqual([
      '0-killed',
      '0-killed-2',
    ])
    expect(toProposals([first], 'second')[0]?.id).toBe('s0-killed')
    expect(toProposals([first], 'person', ['n0-killed'])[0]?.id).toBe('n0-killed-2')
  })

  it('names the total of a part by its identity', () => {
    const part = { ...first, subset: 'children', subsetOf: 0 }
    expect(toProposals([first, part], 'reader')[1]?.claim.subsetOf).toBe('0-killed')
  })
})

describe('recordedAs', () => {
  const [proposal] = toProposals([first], 'reader')
  if (proposal === undefined) throw new Error('The sentence holds a claim.')
  const same = {
    key: 'c1',
    outcome: 'killed',
    subset: null,
    victims: first.victims,
    figure: { kind: 'exact', n: 4 },
    quote: { start: 0, end: 24 },
  } as const

  it.each([
    ['the same figure in overlapping words', {}, 'c1'],
    ['words elsewhere', { quote: { start: 30, end: 40 } }, undefined],
    ['another figure', { figure: { kind: 'exact', n: 5 } as const }, undefined],
    ['another outcome', { outcome: 'wounded' }, undefined],
    ['other victims', { victims: 'isis' }, undefined],
    ['a part', { subset: 'children' }, undefined],
  ])('%s', (_what, change, key) => {
    expect(recordedAs(proposal.claim, [{ ...same, ...change }])?.key).toBe(key)
  })
})
