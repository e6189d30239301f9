import { describe, expect, it } from 'vitest'
import { name } from '@/lib/account/schema'
import { reason } from '@/lib/review/schema'
import { plain, url } from './fields'

describe.each([
  ['a name or a title', plain],
  ['the name of a person', name],
  ['a reason', reason],
])('%s', (_, field) => {
  it.each([
    ['in Arabic', 'رنا ن.'],
    ['with a joiner', 'می\u200cشود'],
    ['of several scripts', 'Rana رنا 🕊️'],
  ])('may be %s', (_, text) => {
    expect(field.parse(text)).toBe(text)
  })

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['turned round', 'Ra\u202ena'],
    ['embedded', 'Ra\u2067na\u2069'],
    ['marked for a direction', 'رنا\u200f'],
    ['broken by a NUL', 'Ra\0na'],
    ['half a letter', 'Rana\ud83d'],
  ])('is never %s', (_, text) => {
    expect(field.safeParse(text).success).toBe(false)
  })
})

it.each([
  ['the name of a person', name, 100],
  ['a reason', reason, 2000],
])('%s is trimmed, and only then measured', (_, field, most) => {
  const longest = 'a'.repeat(most)
  expect(field.parse(` ${longest}\n`)).toBe(longest)
  expect(field.safeParse(`${longest}a`).success).toBe(false)
})

it.each([
  ['https://example.org/a?b=c#d', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['vbscript:x', false],
  ['//example.org', false],
  ['ftp://example.org', false],
])('an address may be followed, or is refused: %s', (address, isTaken) => {
  expect(url.safeParse(address).success).toBe(isTaken)
})
