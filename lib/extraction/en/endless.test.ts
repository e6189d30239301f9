import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { readDocument } from '../read'

const NOTHING = { published: '2018-10-14', actors: [], sources: [], places: [] }
const PIECES = [
  '5',
  'killed',
  'wounded',
  'and',
  'or',
  'including',
  'of them',
  'rebel',
  'soldiers',
  'people',
  'said',
  'the monitor',
  ',',
  ':',
  '"',
  '(',
  '.',
  'between',
  'more than',
  'were',
  'left',
  'others',
  'Abu',
  'U.S.',
  '12-',
]

describe('texts that are no texts', () => {
  it('reads any heap of its own words, and quotes what stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }), (pieces) => {
        const text = pieces.join(' ')
        const points = codePointsOf(text)
        for (const { quote } of readDocument({ text, language: 'en', ...NOTHING }).claims) {
          expect(sliceOf(points, quote.start, quote.end)).toBe(quote.exact)
        }
      }),
    )
  })

  it.each(['5 ', 'killed ', 'rebel and ', 'including 5 ', '( ', 'said '])(
    'reads no end of %j',
    (piece) => {
      expect(() =>
        readDocument({ text: piece.repeat(5_000), language: 'en', ...NOTHING }),
      ).not.toThrow()
    },
  )
})
