import { expect, it } from 'vitest'
import { codePointsOf } from '@/lib/values/quote'
import { veiled, veiledQuote } from './veil'

it.each<[string, unknown, unknown, unknown]>([
  ['the text from before', 'the Warden said', 'the ██████ said', 'the ██████ said'],
  ['one that says more', 'the Warden said so', 'the ██████ said', 'the Warden said so'],
  ['one that says something else', 'The Warden said', 'the ██████ said', 'The Warden said'],
  ['a text of which nothing was removed', 'a', 'b', 'a'],
  ['what was not there', { a: 'x' }, undefined, { a: 'x' }],
  ['what is deep', { a: ['Warden'], n: 1 }, { a: ['██████'], n: 2 }, { a: ['██████'], n: 1 }],
  ['a list of another length', ['Warden', 'x'], ['██████'], ['Warden', 'x']],
])('%s', (_, given, stored, expected) => {
  expect(veiled(given, stored)).toEqual(expected)
})

it('a quote follows its document, its edges too', () => {
  const text = codePointsOf('🌊 the ██████ said')
  const quote = { exact: 'arden s', start: 7, prefix: 'the W', suffix: 'aid' }
  expect(veiledQuote(quote, text)).toEqual({
    exact: '█████ s',
    start: 7,
    prefix: 'the █',
    suffix: 'aid',
  })
})
