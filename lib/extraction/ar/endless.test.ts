import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { readDocument } from '../read'

function read(text: string) {
  return readDocument({
    text,
    language: 'ar',
    published: null,
    actors: [],
    sources: [],
    places: [],
  }).claims
}

const PIECES = [
  'و',
  'و ',
  '5',
  '5 ',
  '(',
  ')(',
  '"',
  'ـ ',
  'ا.',
  'مقتل 5 مدنيين و',
  'بينهم(',
  'ا',
  'مئة ومئة ',
  'بينهم طفل و',
  'قال ',
  'قسد: ',
]

describe('texts without an end', () => {
  it.each(PIECES)('%j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(24_000 / piece.length))
    expect(read(text).every(({ quote }) => text.includes(quote.exact))).toBe(true)
  })
})

/** How many times the processor's time for a text ten times as long may take; quadratic work takes a hundred. */
const LINEAR = 40

describe('texts ten times as long', () => {
  const work = (text: string) => {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }

  it.each(PIECES)('%j takes about ten times the work', (piece) => {
    const short = piece.repeat(Math.ceil(15_000 / piece.length))
    work(short)
    expect(work(short.repeat(10)) / work(short)).toBeLessThan(LINEAR)
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'مقتل',
      'وإصابة',
      '5',
      'مدنيين',
      'بينهم',
      'طفل',
      '(',
      ')',
      '،',
      '.',
      '\n',
      'قسد',
      'قال',
      ':',
      '"',
      '😀',
      'آخرين',
    ],
  )

  it('yields quotes that are in it, and parts of totals that are proposed', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const points = codePointsOf(text)
        const claims = read(text)
        for (const { quote, words: said, subsetOf } of claims) {
          expect(sliceOf(points, quote.start, quote.end)).toBe(quote.exact)
          expect(quote.exact).toContain(said)
          expect(subsetOf === null || subsetOf < claims.length).toBe(true)
        }
      }),
    )
  })
})
