import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressForms, normaliseText } from './normal'

describe('normaliseText', () => {
  it.each([
    ['line ends of Windows', 'one\r\ntwo\r\n\r\nthree', 'one\ntwo\n\nthree'],
    ['line ends of old Macs', 'one\rtwo', 'one\ntwo'],
    ['separators of Unicode', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['page breaks', 'one\ftwo\vthree', 'one\ntwo\nthree'],
    ['a byte order mark and blank ends', '\uFEFF\n  one \n\n', 'one'],
    ['harakat, tatweel and spaces within, which stay', 'قُتِـل  ٣\tهنا', 'قُتِـل  ٣\tهنا'],
    ['nothing but blanks', ' \n\t\u00A0\n', ''],
  ])('settles %s', (_, given, expected) => {
    expect(normaliseText(given)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    const unit = fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\f', ' ', 'ا', 'b', '\uFEFF')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
      }),
    )
  })
})

describe('addressForms', () => {
  it.each([
    ['https://example.org', ['https://example.org', 'https://example.org/']],
    [
      'HTTPS://Example.org/a#part',
      ['HTTPS://Example.org/a#part', 'https://example.org/a', 'https://example.org/a/'],
    ],
    ['https://example.org/?id=3', ['https://example.org/?id=3']],
    ['not an address', []],
  ])('of %s', (given, expected) => {
    expect(addressForms(given)).toEqual(expected)
  })
})
