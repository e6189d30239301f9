import { describe, expect, it } from 'vitest'
import type { PlacementKind } from './model'
import { type PlacementRecord, standingOf } from './place'

const quote = (exact: string) => ({ exact, start: 0, end: exact.length, prefix: '', suffix: '' })
const placed = (document: string, kind: PlacementKind, exact?: string): PlacementRecord => {
  return { document, kind, quote: exact ? quote(exact) : null, by: 'desk', at: '2031-01-01' }
}
const own = { document: 'v1', quote: quote('one') }

/** `words ← version with its words: decision`, or why there are none. */
function told(versions: string[], placements: PlacementRecord[]) {
  const standing = standingOf(own, versions, placements)
  if (standing === null) return 'nowhere'
  const { quote, carried } = standing
  if (carried === null) return `${quote?.exact}`
  return `${quote?.exact} ← ${carried.from} ${carried.was}: ${carried.decision?.kind ?? 'open'}`
}

describe('standingOf', () => {
  it.each<[string, string[], PlacementRecord[], string]>([
    ['on its own version', ['v1'], [], 'one'],
    ['with an earlier version', ['v0', 'v1'], [], 'one'],
    ['on the next version', ['v1', 'v2'], [], 'one ← v1 one: open'],
    ['confirmed', ['v1', 'v2'], [placed('v2', 'confirmed', 'two')], 'two ← v1 one: confirmed'],
    ['left behind', ['v1', 'v2'], [placed('v2', 'left')], 'undefined ← v1 one: left'],
    ['undone', ['v1', 'v2'], [placed('v2', 'left'), placed('v2', 'undone')], 'one ← v1 one: open'],
    [
      'decided anew',
      ['v1', 'v2'],
      [placed('v2', 'confirmed', 'two'), placed('v2', 'adjusted', 'three')],
      'three ← v1 one: adjusted',
    ],
    ['undecided on a version between', ['v1', 'v2', 'v3'], [], 'one ← v1 one: open'],
    [
      'confirmed on a version between',
      ['v1', 'v2', 'v3'],
      [placed('v2', 'confirmed', 'two')],
      'two ← v2 two: open',
    ],
    ['left on a version between', ['v1', 'v2', 'v3'], [placed('v2', 'left')], 'nowhere'],
    ['decided on a later version only', ['v1', 'v2'], [placed('v3', 'left')], 'one ← v1 one: open'],
  ])('%s', (_, versions, placements, expected) => {
    expect(told(versions, placements)).toBe(expected)
  })
})
