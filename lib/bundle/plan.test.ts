import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, ordinalsOf, parentsFirst } from './plan'

describe('changes', () => {
  it('are told from what is stored, whatever the order of fields', () => {
    const given = [
      { key: 'new', a: 1 },
      { key: 'same', a: 1, b: [1, 2] },
      { key: 'other', a: 2 },
    ]
    const stored = [
      { b: [1, 2], a: 1, key: 'same' },
      { key: 'other', a: 1 },
    ]
    expect(changesOf(given, stored)).toEqual({
      created: [given[0]],
      changed: [given[2]],
      replaced: [stored[1]],
      unchanged: 1,
    })
  })
})

describe('positions of incidents', () => {
  it.each<[string, string[], Record<string, number>, number, number[]]>([
    ['begin at 0', ['a', 'b'], {}, -1, [0, 1]],
    ['go on after the last', ['a', 'b'], {}, 4, [5, 6]],
    ['stay as they are', ['a', 'b'], { a: 2, b: 7 }, 9, [2, 7]],
    ['are exchanged among those that are named', ['b', 'a'], { a: 2, b: 7 }, 9, [2, 7]],
    ['make room for a new one in between', ['a', 'new', 'b'], { a: 2, b: 7 }, 9, [2, 7, 10]],
  ])('%s', (_, keys, stored, last, expected) => {
    const ordinals = ordinalsOf(keys, new Map(Object.entries(stored)), last)
    expect(keys.map((key) => ordinals.get(key))).toEqual(expected)
  })

  it('do not move when the same list comes again', () => {
    const lists = fc.uniqueArray(fc.stringMatching(/^[a-f]$/))
    fc.assert(
      fc.property(lists, lists, (before, keys) => {
        const stored = ordinalsOf(before, new Map(), -1)
        const once = ordinalsOf(keys, stored, before.length - 1)
        const all = new Map([...stored, ...once])
        expect(ordinalsOf(keys, all, Math.max(-1, ...all.values()))).toEqual(once)
      }),
    )
  })
})

describe('parents first', () => {
  const chains = fc.array(fc.nat({ max: 30 }), { maxLength: 30 }).map((parents) =>
    parents.map((parent, index) => ({
      key: `k${index}`,
      // Only to an earlier one: no circles. Some lead out of the list.
      parent: parent < index ? `k${parent}` : parent % 2 === 0 ? null : 'elsewhere',
    })),
  )

  it('holds for every forest, and keeps every entry', () => {
    fc.assert(
      fc.property(chains, (entries) => {
        const shuffled = [...entries].reverse()
        const ordered = parentsFirst(shuffled, ({ parent }) => [parent])
        expect(new Set(ordered)).toEqual(new Set(entries))
        const at = new Map(ordered.map(({ key }, index) => [key, index]))
        for (const { key, parent } of entries) {
          if (parent !== null && at.has(parent))
            expect(at.get(parent)).toBeLessThan(at.get(key) ?? -1)
        }
      }),
    )
  })

  it('puts what two fields make go round at the end', () => {
    const entries = [
      { key: 'part', of: 'total', repeats: null },
      { key: 'total', of: null, repeats: 'part' },
      { key: 'free', of: null, repeats: null },
    ]
    const ordered = parentsFirst(entries, ({ of, repeats }) => [of, repeats])
    expect(ordered.map(({ key }) => key)).toEqual(['free', 'part', 'total'])
  })
})
