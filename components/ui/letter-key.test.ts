import { expect, it } from 'vitest'
import { letterOf } from './letter-key'

it.each([
  ['a', 'KeyA', 'a'],
  ['A', 'KeyA', 'a'],
  // AZERTY: the letter that is written counts, not the place.
  ['a', 'KeyQ', 'a'],
  ['ش', 'KeyA', 'a'],
  ['1', 'Digit1', '1'],
  ['١', 'Digit1', '1'],
  ['&', 'Digit1', '1'],
  ['Enter', 'Enter', null],
  ['؟', 'Slash', null],
])('the key that writes %s at %s is %s', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter)
})
