import { describe, expect, it } from 'vitest'
import { descriptionOf, oneOf, textsOf, translationOf } from './column'

describe('what the database holds as plain text or JSON', () => {
  it('is a word of the vocabulary, or an error', () => {
    expect(oneOf(['day', 'month'], 'month')).toBe('month')
    expect(() => oneOf(['day', 'month'], 'week')).toThrow('unknown word week')
  })

  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 1, null], ['a']],
    ['a', []],
    [null, []],
  ])('%j: the list %j', (json, texts) => {
    expect(textsOf(json)).toEqual(texts)
  })

  it.each([
    [
      { ar: 'أ', en: 'a' },
      { ar: 'أ', en: 'a' },
    ],
    [{ en: 'a', fr: 'b' }, { en: 'a' }],
    [{ ar: 1 }, {}],
    ['a', null],
    [null, null],
  ])('%j: the translation %j', (json, translation) => {
    expect(translationOf(json)).toEqual(translation)
  })

  it.each([
    [{ en: 'a' }, { en: 'a' }],
    [{}, null],
    [null, null],
  ])('%j: the description %j', (json, description) => {
    expect(descriptionOf(json)).toEqual(description)
  })
})
