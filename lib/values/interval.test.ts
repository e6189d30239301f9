import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someInterval } from '@/tests/comparison/arbitrary'
import {
  changeBetween,
  holds,
  hull,
  type Interval,
  isPoint,
  meeting,
  meets,
  sum,
  upper,
} from './interval'

describe('two intervals', () => {
  it.each<[Interval, Interval, string, boolean]>([
    [[2, 5], [5, 9], 'meet', true],
    [[2, 5], [6, 9], 'are apart', false],
    [[6, 9], [2, 5], 'are apart', false],
    [[21, null], [28, 28], 'meet', true],
    [[21, null], [20, 20], 'are apart', false],
    [[2, null], [200, null], 'meet', true],
    [[0, 0], [1, null], 'are apart', false],
    [[3, 4], [0, 9], 'meet', true],
  ])('%j and %j %s', (a, b, _, expected) => {
    expect(meets(a, b)).toBe(expected)
  })

  it.each<[Interval, Interval, boolean]>([
    [[2, 5], [3, 5], true],
    [[2, 5], [2, 5], true],
    [[2, 5], [1, 5], false],
    [[2, 5], [3, 6], false],
    [[2, null], [3, null], true],
    [[2, 9], [3, null], false],
  ])('%j holds %j: %s', (outer, inner, expected) => {
    expect(holds(outer, inner)).toBe(expected)
  })

  it.each<[Interval, Interval, string]>([
    [[18, 18], [23, 23], 'up'],
    [[23, 23], [18, 18], 'down'],
    [[20, 30], [20, 40], 'up'],
    [[20, 30], [25, 30], 'up'],
    [[20, 40], [20, 30], 'down'],
    [[10, null], [47, null], 'up'],
    [[47, null], [10, null], 'down'],
    [[21, null], [21, 21], 'down'],
    [[21, 21], [21, null], 'up'],
    [[20, 30], [22, 28], 'unclear'],
    [[22, 28], [20, 30], 'unclear'],
    [[2, null], [23, 23], 'unclear'],
    [[5, 5], [5, 5], 'unclear'],
  ])('from %j to %j is %s', (before, after, change) => {
    expect(changeBetween(before, after)).toBe(change)
  })
})

describe('one interval', () => {
  it.each<[Interval, boolean, number]>([
    [[0, 0], true, 0],
    [[28, 28], true, 28],
    [[2, 3], false, 3],
    [[0, null], false, Number.POSITIVE_INFINITY],
  ])('%j is a point: %s, up to %s', (interval, point, high) => {
    expect(isPoint(interval)).toBe(point)
    expect(upper(interval)).toBe(high)
  })
})

describe('many intervals', () => {
  it.each<[Interval[], Interval | null, Interval | null, Interval]>([
    [[], null, null, [0, 0]],
    [[[2, 5]], [2, 5], [2, 5], [2, 5]],
    [
      [
        [2, 5],
        [4, 9],
      ],
      [4, 5],
      [2, 9],
      [6, 14],
    ],
    [
      [
        [2, 5],
        [5, null],
      ],
      [5, 5],
      [2, null],
      [7, null],
    ],
    [
      [
        [2, null],
        [3, null],
      ],
      [3, null],
      [2, null],
      [5, null],
    ],
    [
      [
        [2, 5],
        [6, 9],
      ],
      null,
      [2, 9],
      [8, 14],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ])('%j: meeting %j, hull %j, sum %j', (intervals, met, held, added) => {
    expect([meeting(intervals), hull(intervals), sum(intervals)]).toEqual([met, held, added])
  })

  const some = fc.array(someInterval, { minLength: 1, maxLength: 6 })

  it('meet in what all of them hold, which every two of them decide', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const met = meeting(intervals)
        if (met) for (const interval of intervals) expect(holds(interval, met)).toBe(true)
        const pairs = intervals.every((a) => intervals.every((b) => meets(a, b)))
        expect(met !== null).toBe(pairs)
      }),
    )
  })

  it('lie in their hull, and no smaller one holds them', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const held = hull(intervals) as Interval
        for (const interval of intervals) expect(holds(held, interval)).toBe(true)
        expect(intervals.some(([low]) => low === held[0])).toBe(true)
        expect(intervals.some((interval) => upper(interval) === upper(held))).toBe(true)
      }),
    )
  })

  it('sum, meet and span the same in any order and grouping', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const all = [...a, ...b]
        for (const fold of [sum, hull, meeting]) expect(fold([...all].reverse())).toEqual(fold(all))
        expect(sum([sum(a), sum(b)])).toEqual(sum(all))
        expect(hull([hull(a) as Interval, hull(b) as Interval])).toEqual(hull(all))
      }),
    )
  })

  it('sum to no more and no less than their numbers can', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const [low, high] = sum(intervals)
        expect(low).toBe(intervals.reduce((n, interval) => n + interval[0], 0))
        expect(high === null).toBe(intervals.some((interval) => interval[1] === null))
      }),
    )
  })
})
