import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical } from './canonical'

it('is the same whatever the order of the fields, at every depth', () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
  expect(canonical({ a: 'x', b: [{ c: null, d: 1 }] })).toBe(
    canonical({ b: [{ d: 1, c: null }], a: 'x' }),
  )
})

it('says all that JSON says', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
