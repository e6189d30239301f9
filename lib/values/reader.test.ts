import { describe, expect, it } from 'vitest'
import { directionOf, isLanguage, preferredLanguage } from '@/lib/values/reader'

describe('preferredLanguage', () => {
  it.each([
    [null, 'ar'],
    ['', 'ar'],
    ['de-DE,de;q=0.9', 'ar'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, en;q=0.5, ar;q=0.4', 'en'],
    ['en;q=0.3, ar-SY;q=0.8', 'ar'],
    ['en, ar', 'en'],
    ['ar, en', 'ar'],
    ['en;q=0, fr', 'ar'],
    ['en;level=1;q=0.2, AR;q=0.9', 'ar'],
    ['*;q=0.1', 'ar'],
    ['en;q=nonsense', 'en'],
  ])('%s: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['ckb', 'rtl'],
    ['en', 'ltr'],
    ['tr', 'ltr'],
    ['xx', 'auto'],
    ['arn', 'auto'],
  ])('%s: %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})

it.each([
  ['ar', true],
  ['en', true],
  ['fr', false],
  ['', false],
  [undefined, false],
])('isLanguage(%s): %s', (value, expected) => {
  expect(isLanguage(value)).toBe(expected)
})
