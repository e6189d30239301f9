import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidiPieces, hasBidiControl, withoutBidiControls } from './bidi'

/** Bidi_Control as Unicode has it, asked of the runtime. */
const CONTROLS = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
  (letter) => /\p{Bidi_Control}/u.test(letter),
)

describe('what steers direction', () => {
  it('is every character that Unicode says does, each with its name', () => {
    expect(CONTROLS).toHaveLength(12)
    for (const control of CONTROLS) {
      expect(hasBidiControl(`a${control}b`)).toBe(true)
      const [, piece] = bidiPieces(`a${control}b`)
      expect(piece?.control).toMatch(/^[A-Z]{3}$/)
    }
    expect(hasBidiControl('قُتل 28 عنصراً في «بلدة» \u200d')).toBe(false)
  })

  it.each([
    ['', []],
    ['28', [['28', null]]],
    [
      '\u202e82',
      [
        ['\u202e', 'RLO'],
        ['82', null],
      ],
    ],
    [
      'a\u200f\u200fb',
      [
        ['a', null],
        ['\u200f', 'RLM'],
        ['\u200f', 'RLM'],
        ['b', null],
      ],
    ],
  ])('is cut out of %j', (text, pieces) => {
    expect(bidiPieces(text).map((piece) => [piece.text, piece.control])).toEqual(pieces)
  })

  it('is all that a text loses', () => {
    const letters = fc.array(fc.constantFrom(...CONTROLS, 'a', 'ق', '٢', '😀', '\n'))
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('')
        expect(
          bidiPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
        const kept = parts.filter((part) => !CONTROLS.includes(part)).join('')
        expect(withoutBidiControls(text)).toBe(kept)
      }),
    )
  })
})
