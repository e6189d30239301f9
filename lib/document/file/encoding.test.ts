import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAs, decodeText, encodingNamed, findEncoding } from './encoding'
import { ENCODINGS, type Encoding } from './model'

/** The bytes of a text in an encoding of 8 bits, found by asking the decoder about each of the 256. */
function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = new Map<string | number, number>(
    Array.from({ length: 256 }, (_, byte) => {
      const decoded = decodeAs(Uint8Array.of(byte), encoding)
      return [decoded.ok ? decoded.text : byte, byte] as const
    }),
  )
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter)
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`)
    return byte
  })
}

const ARABIC = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const
const WORDS =
  'قال المجلس إن ستة أشخاص قتلوا قرب السد وأصيب آخرون في القصف على السوق يوم الجمعة، وفق مصادر طبية؛ ولم يصدر بيان عن الطرف الآخر حتى الآن'.split(
    ' ',
  )

describe('findEncoding', () => {
  it('finds the same Arabic text in five encodings', () => {
    // Of a few words both encodings make words: a text has eight different ones.
    const text = fc
      .shuffledSubarray([...WORDS, '12', '2018', '(SDF)', '\n'], { minLength: 12 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.constantFrom(...ARABIC), (words, encoding) => {
        const decoded = decodeText(encode(words, encoding))
        expect(decoded).toMatchObject({ ok: true, text: words })
      }),
      { numRuns: 500 },
    )
  })

  it.each(['الآن الآخر', 'عن الآن', 'أمام المجلس'])(
    'tells the Arabic encodings apart where both give words: %s',
    (words) => {
      for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
        expect(decodeText(encode(words, encoding))).toEqual({ ok: true, text: words, encoding })
      }
    },
  )

  it.each<[string, string, Encoding]>([
    ['plain ASCII', 'Six people were killed.', 'utf-8'],
    ['ASCII in 16 bits', 'Six people were killed.', 'utf-16le'],
    ['ASCII in 16 bits, the other way round', 'Six people were killed.', 'utf-16be'],
    [
      'English with quotation marks',
      'The mayor said “six”, then – later – “nine”.',
      'windows-1252',
    ],
    [
      'French',
      'Le maire a déclaré que six élèves étaient blessés près de l’école.',
      'windows-1252',
    ],
    [
      'German',
      'Der Bürgermeister nannte sechs Tote; größere Schäden gäbe es nicht.',
      'windows-1252',
    ],
    [
      'Russian',
      'Мэр заявил, что шесть человек были убиты и ещё девять ранены у плотины.',
      'windows-1251',
    ],
  ])('finds the encoding of %s', (_, text, encoding) => {
    expect(decodeText(encode(text, encoding))).toEqual({ ok: true, text, encoding })
  })
})

describe('decodeText', () => {
  const text = 'قُتل ستة'

  it.each(ENCODINGS.slice(0, 3))('leaves the byte order mark of %s out', (encoding) => {
    const bytes = encode(`\uFEFF${text}`, encoding)
    expect(decodeText(bytes, { declared: 'windows-1252' })).toEqual({ ok: true, text, encoding })
  })

  it('believes what is declared, unless the bytes cannot be that', () => {
    const bytes = encode('Größe', 'windows-1252')
    expect(decodeText(bytes, { declared: 'latin1' })).toMatchObject({ encoding: 'windows-1252' })
    expect(decodeText(bytes, { declared: 'utf-8' })).toMatchObject({ encoding: 'windows-1252' })
    expect(decodeText(bytes, { declared: 'nonsense' })).toMatchObject({ encoding: 'windows-1252' })
  })

  it('takes what a person chose, and says where it does not fit', () => {
    const bytes = encode('one\ntwo\nقتل', 'windows-1256')
    expect(decodeText(bytes, { chosen: 'windows-1252' })).toMatchObject({ ok: true })
    expect(decodeText(bytes, { chosen: 'utf-8' })).toEqual({
      ok: false,
      encoding: 'utf-8',
      line: 3,
    })
  })

  it('tells damaged UTF-8 by its line, and does not take it for something else', () => {
    const bytes = new TextEncoder().encode(`${WORDS.join(' ')}\n${text}`)
    expect(decodeText(bytes.subarray(0, -1))).toEqual({ ok: false, encoding: 'utf-8', line: 2 })
  })

  it('of a long file whose sample ends inside a letter is not misled', () => {
    const long = `a${'ق'.repeat(200_000)}`
    expect(findEncoding(new TextEncoder().encode(long))).toBe('utf-8')
  })
})

it('knows the letters of windows-1252 that are control characters elsewhere', () => {
  const bytes = Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x8c)
  expect(decodeAs(bytes, 'windows-1252')).toMatchObject({ text: '€‘’“”–—Œ' })
})

it.each([
  ['UTF8', 'utf-8'],
  ['cp1256', 'windows-1256'],
  ['arabic', 'iso-8859-6'],
  ['latin1', 'windows-1252'],
  [' x-cp1251 ', 'windows-1251'],
  ['shift_jis', null],
  ['', null],
])('the web’s name %s is %s', (label, encoding) => {
  expect(encodingNamed(label)).toBe(encoding)
})

it('no encoding loses a letter that it has', () => {
  for (const encoding of ENCODINGS) {
    expect(decodeAs(encode('abc 123', encoding), encoding)).toMatchObject({ text: 'abc 123' })
  }
})
