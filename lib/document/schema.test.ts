import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from './model'
import { documentFaults, isInFuture, newDocument } from './schema'

const right = {
  text: 'Words.',
  title: 'A title',
  publisher: { is: 'known', key: 'desk' },
  language: 'en',
  published: { date: '2031-05-30', precision: 'day', basis: 'stated' },
  url: null,
  supersedes: null,
  retrievedAt: null,
}

const faultsOf = (change: object) => {
  const parsed = newDocument.safeParse({ ...right, ...change })
  return parsed.success ? [] : documentFaults(parsed.error)
}

const fresh = (name: object) => ({
  publisher: { is: 'new', kind: 'media', speaksFor: null, url: null, name },
})

describe('newDocument', () => {
  it('takes what is right', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ url: ' https://example.org/ ' })).toEqual([])
  })

  it.each([
    ['no text', { text: ' \n' }, 'text', 'missing'],
    ['a text that is too long', { text: 'a'.repeat(LONGEST_TEXT + 1) }, 'text', 'tooLong'],
    ['a NUL in the text', { text: 'a\0b' }, 'text', 'wrong'],
    ['half a letter', { text: 'a\ud800' }, 'text', 'wrong'],
    ['no title', { title: ' ' }, 'title', 'missing'],
    ['no publisher', { publisher: { is: 'known', key: '' } }, 'publisher.key', 'missing'],
    ['no Arabic name', fresh({ ar: '', en: 'Desk' }), 'publisher.name.ar', 'missing'],
    ['no English name', fresh({ ar: 'مكتب', en: '' }), 'publisher.name.en', 'missing'],
    [
      'a name that steers direction',
      fresh({ ar: 'مكتب', en: 'Desk\u202e' }),
      'publisher.name.en',
      'wrong',
    ],
    ['no day', dated(''), 'published.date', 'missing'],
    ['a day that does not exist', dated('2031-02-30'), 'published.date', 'wrong'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url', 'wrong'],
    ['a language that is none', { language: '?' }, 'language', 'wrong'],
    ['a field that nobody knows', { other: 1 }, '', 'wrong'],
  ])('says what is wrong with %s', (_, change, field, fault) => {
    expect(faultsOf(change)).toEqual([{ field, fault }])
  })
})

it.each([
  ['2031-05-30T00:00:00Z', '2031-05-30', false],
  ['2031-05-30T12:00:00Z', '2031-05-31', false],
  ['2031-05-30T12:00:00Z', '2031-06-01', true],
  ['2031-05-30T12:00:00Z', '2099-01-01', true],
])('at %s a document of %s is of the future: %s', (now, date, expected) => {
  const published = { date, precision: 'day', basis: 'stated' } as const
  expect(isInFuture({ published }, new Date(now))).toBe(expected)
})

function dated(date: string) {
  return { published: { date, precision: 'day', basis: 'stated' } }
}
