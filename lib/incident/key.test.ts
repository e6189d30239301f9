import { expect, it } from 'vitest'
import { incidentKey } from './key'

it.each([
  ['At the bridge, by night', '2031-05-01', 'at-the-bridge-by-night-2031-05-01'],
  ['Café — Ṣūr', '2031-05-01', 'cafe-sur-2031-05-01'],
  ['الجسر', '2031-05-01', 'incident-2031-05-01'],
  ['x'.repeat(200), '2031-05-01', `${'x'.repeat(80)}-2031-05-01`],
])('an incident called %s gets a key that can be read in an address', (title, day, key) => {
  expect(incidentKey(title, day)).toBe(key)
})
