import { expect, it } from 'vitest'
import { key } from '@/lib/bundle/fields'
import { documentKey, sourceKey } from './key'

it.each([
  ['Field Watch', [], 'field-watch'],
  ['Field Watch', ['field-watch'], 'field-watch-2'],
  ['Field Watch', ['field-watch', 'field-watch-2'], 'field-watch-3'],
  ['  L’Étoile du Nord ', [], 'l-etoile-du-nord'],
  ['المرصد', [], 'source'],
  ['x'.repeat(300), [], 'x'.repeat(80)],
])('the key of %s beside %s is %s', (name, taken, expected) => {
  expect(sourceKey(name, (known) => taken.includes(known))).toBe(expected)
  expect(key.safeParse(expected).success).toBe(true)
})

it('a document’s key can be read, and is a key however long its publisher’s is', () => {
  expect(documentKey('wire', '2031-05-30', 'abcdef0123456789')).toBe('wire-2031-05-30-abcdef0123')
  expect(key.safeParse(documentKey('x'.repeat(120), '2031-05-30', 'a'.repeat(64))).success).toBe(
    true,
  )
})
