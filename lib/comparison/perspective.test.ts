import { describe, expect, it } from 'vitest'
import { ACTORS } from '@/tests/comparison/facts'
import { perspectiveOf } from './perspective'

const actor = (key: string) => {
  const found = ACTORS.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('whose losses', () => {
  it.each([
    ['reds', 'reds', 'own'],
    ['reds', 'blues', 'enemy'],
    ['blues', 'greens', 'ally'],
    ['greens', 'blues', 'ally'],
    ['greens', 'reds', 'enemy'],
    ['reds', 'civilians', 'third-party'],
    ['reds', 'mixed', 'third-party'],
    ['civilians', 'civilians', 'own'],
    ['civilians', 'reds', 'third-party'],
    [null, 'reds', 'third-party'],
    [null, 'civilians', 'third-party'],
  ])('who speaks for %s tells of %s as %s', (speaker, victims, perspective) => {
    expect(perspectiveOf(speaker === null ? null : actor(speaker), actor(victims))).toBe(
      perspective,
    )
  })
})
