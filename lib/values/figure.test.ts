import { describe, expect, it } from 'vitest'
import { figureIn } from '@/tests/comparison/words'
import { type Figure, intervalOf, isNumber, isSameFigure, isVague } from './figure'
import { isReading, READINGS } from './reading'

describe('intervalOf', () => {
  it.each([
    ['28', [28, 28]],
    ['0', [0, 0]],
    ['at least 5', [5, null]],
    ['at least 0', [0, null]],
    ['more than 20', [21, null]],
    ['up to 5', [0, 5]],
    ['fewer than 5', [0, 4]],
    ['fewer than 1', [0, 0]],
    ['about 40', [36, 44]],
    ['2–3', [2, 3]],
    ['31–94', [31, 94]],
    ['7–7', [7, 7]],
    ['no figure', [1, null]],
    ['none', [0, 0]],
    ['some', [2, null]],
    ['all', [1, null]],
    ['thousands', [2000, 9999]],
  ] as const)('%s means the same under every reading', (words, interval) => {
    for (const reading of READINGS) expect(intervalOf(figureIn(words), reading)).toEqual(interval)
  })

  it.each([
    ['tens', 'literal', [20, 99]],
    ['tens', 'acled', [10, 10]],
    ['tens', 'airwars', [12, 24]],
    ['dozens', 'literal', [24, 99]],
    ['dozens', 'acled', [12, 12]],
    ['dozens', 'airwars', [12, 24]],
    ['hundreds', 'literal', [200, 999]],
    ['hundreds', 'acled', [100, 100]],
    ['hundreds', 'airwars', [200, 999]],
  ] as const)('%s, read as %s', (words, reading, interval) => {
    expect(intervalOf(figureIn(words), reading)).toEqual(interval)
  })

  it.each([
    [0, [0, 1]],
    [1, [0, 2]],
    [4, [3, 5]],
    [14, [13, 15]],
    [15, [13, 17]],
    [24, [22, 26]],
    [25, [22, 28]],
    [1000, [900, 1100]],
  ] as const)(
    'about %d has a slack of a tenth, at least one, and never goes below none',
    (n, interval) => {
      expect(intervalOf({ kind: 'about', n }, 'literal')).toEqual(interval)
    },
  )
})

describe('kinds', () => {
  it.each([
    ['28', 'number'],
    ['at least 5', 'number'],
    ['more than 20', 'number'],
    ['up to 5', 'number'],
    ['fewer than 5', 'number'],
    ['about 40', 'number'],
    ['2–3', 'number'],
    ['some', 'vague'],
    ['tens', 'vague'],
    ['dozens', 'vague'],
    ['hundreds', 'vague'],
    ['thousands', 'vague'],
    ['all', 'vague'],
    ['no figure', 'neither'],
    ['none', 'neither'],
  ])('%s is %s', (words, kind) => {
    const figure = figureIn(words)
    expect([isNumber(figure), isVague(figure)]).toEqual([kind === 'number', kind === 'vague'])
  })
})

describe('isSameFigure', () => {
  it.each([
    ['28', '28', true],
    ['28', '29', false],
    ['28', 'about 28', false],
    ['2–3', '2–3', true],
    ['2–3', '2–4', false],
    ['some', 'some', true],
    ['tens', 'dozens', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameFigure(figureIn(a), figureIn(b))).toBe(same)
  })

  it('looks at meaning, not at how the figure is stored', () => {
    const stored = { hi: 3, n: 2, kind: 'range' } as Figure
    expect(isSameFigure(stored, figureIn('2–3'))).toBe(true)
  })
})

describe('isReading', () => {
  it.each(['literal', 'acled', 'airwars'])('%s is one', (name) => {
    expect(isReading(name)).toBe(true)
  })

  it.each(['Literal', '', 'ucdp', null, undefined, 0])('%s is none', (name) => {
    expect(isReading(name)).toBe(false)
  })
})
