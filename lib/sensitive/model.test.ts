import { describe, expect, it } from 'vitest'
import {
  contentWithoutWords,
  descriptionFor,
  readRevealed,
  textVeil,
  veilOf,
  withoutWords,
} from './model'

const bodies = { en: 'bodies' }
const blood = { ar: 'دماء' }
const span = { claim: 'gate', start: 100, end: 150, description: bodies }

describe('what is told of a quote', () => {
  it.each([
    ['its own claim', 'gate', 100, 150, bodies],
    ['one whose words it shares', 'yard', 140, 200, bodies],
    ['one in the context before it', 'yard', 181, 190, bodies],
    ['one in the context after it', 'yard', 60, 69, bodies],
    ['none that is further away', 'yard', 182, 190, null],
    ['none that is further ahead', 'yard', 60, 68, null],
  ])('is told by %s', (_, claim, start, end, told) => {
    expect(descriptionFor(claim, { start, end }, [span])).toEqual(told)
  })

  it('is its own before that of another', () => {
    const own = { claim: 'yard', start: 120, end: 130, description: blood }
    expect(descriptionFor('yard', { start: 120, end: 130 }, [span, own])).toEqual(blood)
  })
})

describe('a veil', () => {
  const claim = { key: 'gate', sensitive: bodies, document: { sensitive: blood } }

  it.each([
    ['that of the claim', claim, [], bodies],
    ['that of the document', { ...claim, sensitive: null }, [], blood],
    [
      'none where nothing is told',
      { key: 'a', sensitive: null, document: { sensitive: null } },
      [],
      null,
    ],
    ['none for who asked for the claim', claim, ['gate'], null],
    ['none for who asked for the text', claim, ['text'], null],
    ['kept where another was asked for', claim, ['yard'], bodies],
  ])('is %s', (_, given, revealed, told) => {
    expect(veilOf(given, revealed)).toEqual(told)
  })

  it('of a text tells everything once, and goes when the text is asked for', () => {
    expect(textVeil([bodies, null, blood, { en: 'bodies' }], ['gate'])).toEqual([bodies, blood])
    expect(textVeil([bodies], ['text'])).toEqual([])
  })

  it('takes the words out, and leaves the figure’s', () => {
    const quote = { exact: 'e', start: 3, end: 4, prefix: 'p', suffix: 's' }
    const worded = { words: 'nine', quote, translation: bodies, evidence: 'film' }
    expect(withoutWords(worded)).toEqual({
      words: 'nine',
      quote: { exact: '', start: 3, end: 4, prefix: '', suffix: '' },
      translation: null,
      evidence: null,
    })
    expect(contentWithoutWords(worded)).toEqual({ words: 'nine' })
  })
})

it.each([
  [{}, []],
  [{ reveal: 'gate' }, ['gate']],
  [{ reveal: ['gate', 'yard', 'gate'] }, ['gate', 'yard']],
])('an address %j asks for %j', (query, revealed) => {
  expect(readRevealed(query)).toEqual(revealed)
})
