import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finderOf } from './finder'
import { BLOCK } from './model'
import { blocked } from './replace'
import { listSpellings } from './spelling'

const NAMES = ['حارس الأبراج', 'Tower Warden', 'الأمين', '+963 11 222', 'a.b@desk.example']
const finder = finderOf({ words: NAMES, inside: false })
const found = (text: string, by = finder) =>
  by.find(text).map(({ start, end }) => text.slice(start, end))

describe('words are found', () => {
  it.each([
    ['with harakat', 'قال حَارِسُ الأبراجِ ذلك', 'حَارِسُ الأبراجِ'],
    ['with tatweel', 'حـــارس الأبـراج', 'حـــارس الأبـراج'],
    ['with another hamza', 'حارس الابراج', 'حارس الابراج'],
    ['behind particles', 'وبحارس الأبراج', 'حارس الأبراج'],
    ['with letters kept apart by dots', 'ح.ا.ر.س الأبراج', 'ح.ا.ر.س الأبراج'],
    ['with dots between tatweels', 'حـ.ـارس الأبراج', 'حـ.ـارس الأبراج'],
    ['with Persian letters', 'الأمین', 'الأمین'],
    ['without the alef that ل takes', 'للأمين', 'لأمين'],
    ['as presentation forms', 'ﺣﺎﺭﺱ ﺍﻷﺑﺮﺍﺝ', 'ﺣﺎﺭﺱ ﺍﻷﺑﺮﺍﺝ'],
    ['across lines', 'حارس\nالأبراج', 'حارس\nالأبراج'],
    ['as a tag', '#حارس_الأبراج', 'حارس_الأبراج'],
    ['with invisible marks', 'حا\u200Cرس\u200F الأبراج', 'حا\u200Cرس\u200F الأبراج'],
    [
      'in an address',
      '/%D8%AD%D8%A7%D8%B1%D8%B3_%D8%A7%D9%84%D8%A3%D8%A8%D8%B1%D8%A7%D8%AC',
      '%D8%AD%D8%A7%D8%B1%D8%B3_%D8%A7%D9%84%D8%A3%D8%A8%D8%B1%D8%A7%D8%AC',
    ],
    ['in capitals, with accents', 'the TÖWER-WÁRDEN’s', 'TÖWER-WÁRDEN'],
    ['in letters of mathematics', '𝐓𝐨𝐰𝐞𝐫 𝐖𝐚𝐫𝐝𝐞𝐧', '𝐓𝐨𝐰𝐞𝐫 𝐖𝐚𝐫𝐝𝐞𝐧'],
    ['as one word', 'towerwarden', 'towerwarden'],
    ['a number, however it is set', 'call ٠٠٩٦٣-١١-٢٢٢', null],
    ['a number, in other digits', 'call +٩٦٣ (١١) ٢٢٢!', '٩٦٣ (١١) ٢٢٢'],
    ['an address of mail', 'A.B@DESK.EXAMPLE', 'A.B@DESK.EXAMPLE'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected === null ? [] : [expected])
  })

  it.each([
    ['inside of a longer word', 'the towerwardens', 1],
    ['an Arabic one', 'حارس الأبراجيين', 1],
    ['behind other letters', 'مستحارس الأبراج', 1],
    ['not at all', 'the tower, warden of nothing', 0],
    ['other words', 'حارس البرج', 0],
  ])('not %s, unless it is asked for', (_, text, inside) => {
    if (inside > 0) {
      expect(found(text)).toEqual([])
      expect(found(text, finderOf({ words: NAMES, inside: true }))).toHaveLength(inside)
    }
    expect(finder.countInside(text)).toBe(inside)
  })

  it('never, when there are none', () => {
    const none = finderOf({ words: ['', '…', 'x'], inside: true })
    expect(none.find('x … x')).toEqual([])
    expect(none.mayHold('x')).toBe(false)
  })
})

describe('of 1,000 texts', () => {
  const { byForm } = listSpellings()
  const marks = fc.constantFrom('', '', '', '\u064E', '\u0640', '\u200D', '\u0301', '.')
  const spelt = (letter: string) =>
    fc
      .tuple(fc.constantFrom(letter, ...(byForm.get(letter) ?? '')), marks)
      .map(([char, mark]) => char + mark)
  const variant = fc
    .constantFrom('حارس ابراج', 'tower warden')
    .chain((name) =>
      fc.tuple(
        ...[...name].map((c) => (c === ' ' ? fc.constantFrom(' ', '\n', '_', ' - ') : spelt(c))),
      ),
    )
    .map((letters) => letters.join(''))
  const other = fc
    .array(
      fc.constantFrom(
        'قال',
        'ثلاثة',
        'said',
        'طفلاً',
        '28',
        '🌊',
        'the',
        '؟',
        '«',
        'عـ..ـلى',
        '\u202B',
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join(' '))
  const by = finderOf({ words: ['حارس أبراج', 'Tower Warden'], inside: false })

  it('every one loses the words, however they are spelt, and nothing else, and stays as long', () => {
    fc.assert(
      fc.property(other, variant, other, (before, name, after) => {
        const text = `${before} ${name} ${after}`
        const spans = by.find(text)
        const result = blocked(text, spans)
        expect(by.find(result)).toEqual([])
        expect([...result].length).toBe([...text].length)
        expect(spans.length).toBe(1)
        expect(result.startsWith(`${before} `)).toBe(true)
        expect(result.endsWith(` ${after}`)).toBe(true)
        const middle = [...result.slice(before.length + 1, result.length - after.length - 1)]
        expect(middle.filter((char) => char !== BLOCK).join('')).toMatch(/^[.\u200D]*$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('none that is without them is changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), other, (one, two) => {
        const text = `${one} ${two}`
        expect(blocked(text, by.find(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})
