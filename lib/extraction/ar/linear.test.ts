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

/** Milliseconds of the processor, the smaller of two runs. */
function cost(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
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
  it.each(PIECES)('%j takes time in proportion to its length', (piece) => {
    const short = piece.repeat(Math.ceil(3000 / piece.length))
    read(short)
    expect(cost(short.repeat(8))).toBeLessThan(cost(short) * 8 * 4 + 200)
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
