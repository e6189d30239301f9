import { describe, expect, it } from 'vitest'
import { type Digits, formatNumber, intlTag, isDigits, toDigits } from '@/lib/values/digits'
import type { Language } from '@/lib/values/text'

describe('formatNumber', () => {
  it.each<[number, Language, Digits, string]>([
    [0, 'en', 'latn', '0'],
    [28, 'en', 'latn', '28'],
    [28, 'en', 'arab', '٢٨'],
    [28, 'ar', 'latn', '28'],
    [28, 'ar', 'arab', '٢٨'],
    [1234567, 'en', 'latn', '1,234,567'],
    [1234567, 'ar', 'latn', '1,234,567'],
    [1234567, 'ar', 'arab', '١٬٢٣٤٬٥٦٧'],
    [2.5, 'ar', 'arab', '٢٫٥'],
    [2.5, 'ar', 'latn', '2.5'],
  ])('writes %d in %s with %s digits as %s', (n, language, digits, written) => {
    expect(formatNumber(n, language, digits)).toBe(written)
  })
})

describe('toDigits', () => {
  it.each<[string, Digits, string]>([
    ['6 + 15 + 7 = 28', 'arab', '٦ + ١٥ + ٧ = ٢٨'],
    ['٦ + ١٥', 'latn', '6 + 15'],
    ['۱۲ و ٣ و 4', 'latn', '12 و 3 و 4'],
    ['۱۲ و ٣ و 4', 'arab', '١٢ و ٣ و ٤'],
    ['1,234 of 12, 2.5 times.', 'arab', '١٬٢٣٤ of ١٢, ٢٫٥ times.'],
    ['1,234 of 12, 2.5 times.', 'latn', '1,234 of 12, 2.5 times.'],
    ['no digits', 'arab', 'no digits'],
    ['', 'latn', ''],
  ])('writes "%s" with %s digits as "%s"', (text, digits, written) => {
    expect(toDigits(text, digits)).toBe(written)
  })
})

describe('isDigits', () => {
  it.each([
    ['latn', true],
    ['arab', true],
    ['arabext', false],
    ['', false],
    [undefined, false],
    [null, false],
  ])('%s: %s', (value, expected) => {
    expect(isDigits(value)).toBe(expected)
  })
})

it('names the numbering system in the tag', () => {
  expect(intlTag('ar', 'latn')).toBe('ar-u-nu-latn')
})
