import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONTEXT,
  codePointsOf,
  findQuote,
  offsetOf,
  positionAt,
  positionOf,
  quoteAt,
  sliceOf,
} from './quote'

const PLAIN = 'نقلت الجريدة أن ثمانية عادوا'
const EMOJI = 'a😀b👩‍🚒c😀d'

describe('code points', () => {
  it.each([
    ['plain', PLAIN, 28],
    ['empty', '', 0],
    ['with surrogate pairs', EMOJI, 9],
    ['with a lone surrogate', 'a\ud83db', 3],
  ])('a text that is %s', (_, text, length) => {
    expect(codePointsOf(text).length).toBe(length)
  })

  it.each([
    [-5, 0],
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 4],
    [9, EMOJI.length],
    [99, EMOJI.length],
  ])('position %d stands at offset %d', (position, offset) => {
    expect(offsetOf(codePointsOf(EMOJI), position)).toBe(offset)
  })

  it('are clamped without a table too', () => {
    const points = codePointsOf('abc')
    expect([-1, 2, 7].map((position) => offsetOf(points, position))).toEqual([0, 2, 3])
  })
})

describe('positionAt', () => {
  it.each([
    ['before the text', EMOJI, -3, 0],
    ['at the start', EMOJI, 0, 0],
    ['within a surrogate pair', EMOJI, 2, 1],
    ['after a pair', EMOJI, 3, 2],
    ['at the end', EMOJI, EMOJI.length, 9],
    ['beyond the end', EMOJI, 99, 9],
    ['without pairs', 'abc', 2, 2],
    ['before a text without pairs', 'abc', -1, 0],
    ['beyond a text without pairs', 'abc', 7, 3],
  ])('%s', (_, text, offset, position) => {
    expect(positionAt(codePointsOf(text), offset)).toBe(position)
  })

  it('is the reverse of offsetOf', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, nth) => {
        const points = codePointsOf(text)
        const position = nth % (points.length + 1)
        expect(positionAt(points, offsetOf(points, position))).toBe(position)
      }),
    )
  })
})

describe('findQuote', () => {
  it.each([
    ['where it stands', PLAIN, 'ثمانية', 16, 22],
    ['at the start', PLAIN, 'نقلت', 0, 4],
    ['at the end', PLAIN, 'عادوا', 23, 28],
    ['all of it', PLAIN, PLAIN, 0, 28],
    ['behind an emoji', EMOJI, 'b', 2, 3],
    ['of emoji', EMOJI, '👩‍🚒', 3, 6],
    ['the second time', EMOJI, '😀', 7, 8],
  ])('finds a quote %s', (_, text, exact, start, end) => {
    expect(findQuote(codePointsOf(text), exact, start)).toMatchObject({ exact, start, end })
  })

  it.each([
    ['one letter off', PLAIN, 'ثمانية', 15],
    ['with other words', PLAIN, 'تسعة', 16],
    ['counted in UTF-16 units', EMOJI, 'b', 3],
    ['before the text', PLAIN, 'نقلت', -1],
    ['beyond the text', PLAIN, 'عادوا', 40],
    ['longer than the text', 'abc', 'abcd', 0],
    ['empty', PLAIN, '', 0],
    ['of half a surrogate pair', EMOJI, '\ud83d', 1],
    ['folded', 'قُتل', 'قتل', 0],
  ])('refuses a quote %s', (_, text, exact, start) => {
    expect(findQuote(codePointsOf(text), exact, start)).toBeNull()
  })

  it('derives the context, in code points', () => {
    const text = `${'😀'.repeat(40)}word${'x'.repeat(40)}`
    expect(findQuote(codePointsOf(text), 'word', 40)).toEqual({
      exact: 'word',
      start: 40,
      end: 44,
      prefix: '😀'.repeat(CONTEXT),
      suffix: 'x'.repeat(CONTEXT),
    })
  })

  it('gives as much context as there is', () => {
    expect(quoteAt(codePointsOf('abc'), 1, 2)).toEqual({
      exact: 'b',
      start: 1,
      end: 2,
      prefix: 'a',
      suffix: 'c',
    })
  })

  it('finds every slice of every text again', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (whole, from, size) => {
        const points = codePointsOf(whole)
        const start = from % points.length
        const exact = sliceOf(points, start, start + 1 + size)
        const quote = findQuote(points, exact, start)
        expect(quote?.exact).toBe(exact)
        expect(quote?.end).toBe(start + [...exact].length)
        expect(whole).toContain(`${quote?.prefix}${exact}${quote?.suffix}`)
      }),
    )
  })
})

describe('positionOf', () => {
  it.each([
    ['a b a b a', 'a', 0, 0],
    ['a b a b a', 'a', 3, 4],
    ['a b a b a', 'a', 5, 4],
    ['a b a b a', 'a', 7, 8],
    ['a b a b a', 'b', 9, 6],
    ['a b a b a', 'b', 0, 2],
    [EMOJI, '😀', 9, 7],
    ['a b', 'c', 1, null],
    ['a b', '', 1, null],
  ])('in %j, of all %j the one nearest to %i stands at %s', (text, exact, near, position) => {
    expect(positionOf(codePointsOf(text), exact, near)).toBe(position)
  })

  it.each([
    [PLAIN, 'ثمانية', 16],
    [EMOJI, 'c', 6],
    [EMOJI, '😀', 1],
    [PLAIN, 'تسعة', null],
  ])('in %s, %s stands at %s', (text, exact, position) => {
    expect(positionOf(codePointsOf(text), exact)).toBe(position)
  })
})
