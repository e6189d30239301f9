import { expect, it } from 'vitest'
import { publishing } from './schema'

const wish = { incident: 'bridge', seen: 'a'.repeat(64), reading: 'literal', confirmed: false }

it.each([
  ['nothing', { ar: '', en: ' ' }, {}],
  ['one language', { ar: '', en: ' Newer. ' }, { en: 'Newer.' }],
  ['both', { ar: 'أحدث', en: 'Newer' }, { ar: 'أحدث', en: 'Newer' }],
])('takes a note in %s', (_, note, taken) => {
  expect(publishing.parse({ ...wish, note }).note).toEqual(taken)
})

it.each([
  ['hidden direction marks', { ar: '', en: 'a\u202eb' }],
  ['another language', { ar: '', en: '', fr: 'plus' }],
  ['more than a few lines', { ar: '', en: 'x'.repeat(2001) }],
])('refuses a note with %s', (_, note) => {
  expect(publishing.safeParse({ ...wish, note }).success).toBe(false)
})
