import { describe, expect, it } from 'vitest'
import { extend, NOTHING, type Selection, toggle, toggleAll } from './selection'

const KEYS = ['a', 'b', 'c', 'd', 'e']
const chosenBy = (...steps: ((selection: Selection) => Selection)[]) =>
  [...steps.reduce((selection, step) => step(selection), NOTHING).chosen].sort().join('')

const pick = (key: string) => (selection: Selection) => toggle(selection, key)
const upTo = (key: string) => (selection: Selection) => extend(selection, key, KEYS)
const all = (selection: Selection) => toggleAll(selection, KEYS)

describe('a selection', () => {
  it.each<[string, ((selection: Selection) => Selection)[], string]>([
    ['takes one in', [pick('b')], 'b'],
    ['takes it out again', [pick('b'), pick('b')], ''],
    ['goes from the last to this one', [pick('b'), upTo('d')], 'bcd'],
    ['and upwards', [pick('d'), upTo('b')], 'bcd'],
    ['from where it began, however often', [pick('b'), upTo('c'), upTo('e')], 'bcde'],
    ['takes a range out when its beginning was', [all, pick('b'), upTo('d')], 'ae'],
    ['begins with the one that is reached', [upTo('c')], 'c'],
    ['holds all', [pick('b'), all], 'abcde'],
    ['or none', [all, all], ''],
  ])('%s', (_, steps, chosen) => {
    expect(chosenBy(...steps)).toBe(chosen)
  })

  it('goes on from nothing that is not in the list any more', () => {
    expect([...extend(toggle(NOTHING, 'gone'), 'b', KEYS).chosen]).toEqual(['gone', 'b'])
  })
})
