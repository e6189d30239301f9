import { describe, expect, it } from 'vitest'
import { codePointsOf, quoteAt } from '@/lib/values/quote'
import { carriedAs, placeOfWords } from './carried'
import { toProposals } from './proposal'
import { readDocument } from './read'

/** The quote of words in a text, which they stand in once. */
function quoteIn(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return quoteAt(codePointsOf(text), start, start + [...words].length)
}

describe('placeOfWords', () => {
  const before = 'On Friday 🕊 four were killed. In the north six were killed.'

  it.each([
    ['where they stood', before, 'six were killed', 'six were killed', 0],
    ['further on', `New. ${before}`, 'six were killed', 'six were killed', 0],
    ['not at all', 'In the north six died.', 'six were killed', null, 0],
    [
      'of two, where the surroundings are the same',
      'In the south four were killed. On Friday 🕊 four were killed. Later four were killed.',
      'four were killed',
      'four were killed',
      1,
    ],
    [
      'of two in the same surroundings, the nearer',
      'x four were killed.'.repeat(5),
      'four were killed',
      'four were killed',
      1,
    ],
  ])('finds words %s', (_, after, words, expected, which) => {
    const points = codePointsOf(after)
    const found = placeOfWords(quoteIn(before, words), points)
    if (expected === null) return expect(found).toBeNull()
    const places = [...after.matchAll(new RegExp(expected, 'g'))].map(
      ({ index }) => [...after.slice(0, index)].length,
    )
    expect(found).toEqual({
      start: places[which],
      end: (places[which] ?? 0) + [...expected].length,
    })
  })
})

describe('carriedAs', () => {
  const text = 'The Syrian Observatory said that four SDF fighters were killed.'
  const reading = { text, language: 'en', published: null, actors: [], sources: [], places: [] }
  const [proposal] = toProposals(readDocument({ ...reading, language: 'en' }).claims, 'reader')
  if (proposal === undefined) throw new Error('The sentence holds a claim.')
  const { claim } = proposal
  const same = {
    key: 'c1',
    claimant: claim.claimant,
    outcome: claim.outcome,
    subset: null,
    victims: claim.victims,
    figure: { kind: 'exact', n: 4 } as const,
    quote: claim.quote,
  }

  it.each([
    ['the same figure of the same source', {}, {}, 'c1'],
    ['another source', {}, { claimant: 'isis' }, undefined],
    ['another figure', {}, { figure: { kind: 'exact', n: 5 } as const }, undefined],
    ['words elsewhere', {}, { quote: { start: 100, end: 110 } }, undefined],
    ['the voice of the outlet', { claimant: 'outlet' }, { claimant: 'gazette' }, 'c1'],
  ])('%s', (_, said, change, key) => {
    const found = carriedAs({ ...claim, ...said }, [{ ...same, ...change }], 'gazette')
    expect(found?.key).toBe(key)
  })
})
