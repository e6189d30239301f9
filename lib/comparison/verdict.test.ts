import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, type Interval } from '@/lib/values/interval'
import { someInterval } from '@/tests/comparison/arbitrary'
import { compared, rowOf, type Statement, says } from '@/tests/comparison/facts'
import { distance } from './verdict'

const OUTLETS = ['gazette', 'herald', 'wire', 'monitor', 'hospital'] as const

/** Each outlet says one thing of the raid; `mill: 7` is said of a part, `denies 8` denies. */
function accounts(words: readonly string[]): Statement[] {
  return words.map((text, i) => {
    const [, at = 'raid', denies, figure = ''] = /^(?:(\w+): )?(denies )?(.*)$/.exec(text) ?? []
    return says(OUTLETS[i] as string, figure, {
      at,
      modality: denies === undefined ? 'asserted' : 'denied',
    })
  })
}

describe('the verdict of a row', () => {
  it.each<[words: string[], verdict: string, gap: number | null, ratio: number | null]>([
    [['28', '18'], 'conflict', 10, 28 / 18],
    [['18', '28', '23'], 'conflict', 10, 28 / 18],
    [['5', '10', '20'], 'conflict', 15, 4],
    [['up to 5', '10', '20–30'], 'conflict', 15, 4],
    [['more than 20', '20'], 'conflict', 1, 21 / 20],
    [['0', '8'], 'conflict', 8, null],
    [['none', '8'], 'conflict', 8, null],
    [['none', 'some'], 'conflict', 2, null],
    [['none', 'no figure'], 'conflict', 1, null],
    [['none', '0'], 'oneFigure', null, null],
    [['none', 'up to 5'], 'oneFigure', null, null],
    [['denies 8', '8'], 'conflict', null, null],
    [['denies 8', '5'], 'conflict', null, null],
    [['denies 8', 'some'], 'conflict', null, null],
    [['denies 8', '0'], 'oneFigure', null, null],
    [['denies 8', 'denies 9'], 'noFigures', null, null],
    [['denies at least 20', '30'], 'conflict', 11, 30 / 19],
    [['denies at least 20', '5'], 'conflict', null, null],
    [['mill: none', '8'], 'oneFigure', null, null],
    [['mill: denies 8', '8'], 'oneFigure', null, null],
    [['none', 'mill: 8'], 'conflict', 8, null],
    [['hundreds', '28'], 'conflict', 172, 200 / 28],
    [['tens', 'hundreds'], 'conflict', 101, 200 / 99],
    [['some', '1'], 'conflict', 1, 2],
    [['mill: 7', '5'], 'conflict', 2, 7 / 5],
    [['28', '28'], 'agree', null, null],
    [['28', '28', '28'], 'agree', null, null],
    [['0', '0'], 'agree', null, null],
    [['28', '28', 'more than 20'], 'agree', null, null],
    [['28', '28', 'some'], 'agree', null, null],
    [['28', 'mill: 28'], 'compatible', null, null],
    [['28', 'about 28'], 'compatible', null, null],
    [['more than 20', 'at least 5'], 'compatible', null, null],
    [['28', 'mill: 7'], 'compatible', null, null],
    [['28', 'some'], 'oneFigure', null, null],
    [['28', 'none', '28'], 'conflict', 28, null],
    [['28'], 'oneFigure', null, null],
    [['mill: 7'], 'oneFigure', null, null],
    [['some', 'tens'], 'noFigures', null, null],
    [['no figure'], 'noFigures', null, null],
    [['none'], 'noFigures', null, null],
    [['none', 'none'], 'noFigures', null, null],
  ])('%j: %s', (words, verdict, gap, ratio) => {
    const row = rowOf(compared(accounts(words)))
    expect([row.verdict, row.gap, row.ratio]).toEqual([verdict, gap, ratio])
  })

  it.each<[string[], Interval | null, Interval | null]>([
    [
      ['28', 'about 28'],
      [28, 28],
      [25, 31],
    ],
    [
      ['more than 20', 'about 28'],
      [25, 31],
      [21, null],
    ],
    [
      ['more than 20', 'at least 5'],
      [21, null],
      [5, null],
    ],
    [
      ['more than 20', 'about 20', 'tens'],
      [21, 22],
      [18, null],
    ],
    [
      ['more than 5', 'at least 8', 'tens'],
      [20, 99],
      [6, null],
    ],
    [['28', 'some'], null, [28, 28]],
    [['28', '28'], null, [28, 28]],
    [['5', '10'], null, [5, 10]],
    [['5', 'hundreds'], null, [5, 5]],
    [['none', '8'], null, [8, 8]],
    [['some'], null, null],
  ])('%j: meeting %j, spread %j', (words, meeting, spread) => {
    const row = rowOf(compared(accounts(words)))
    const [low, high] = spread ?? []
    expect(row.meeting).toEqual(meeting)
    expect(row.spread).toEqual(spread && { low, high })
  })

  it.each([
    ['literal', 'compatible'],
    ['acled', 'conflict'],
    ['airwars', 'conflict'],
  ] as const)('read as %s, tens beside 30 and about 30 are in %s', (reading, verdict) => {
    const said = accounts(['tens', '30', 'about 30'])
    expect(rowOf(compared(said, {}, reading)).verdict).toBe(verdict)
  })
})

describe('widening an interval', () => {
  const wider = fc
    .tuple(someInterval, fc.nat(9), fc.option(fc.nat(9)))
    .map(([[low, high], down, up]): [Interval, Interval] => [
      [low, high],
      [Math.max(0, low - down), high === null || up === null ? null : high + up],
    ])

  it('never makes a conflict', () => {
    fc.assert(
      fc.property(fc.array(someInterval), wider, (others, [narrow, wide]) => {
        expect(holds(wide, narrow)).toBe(true)
        const before = distance([...others, narrow])
        const after = distance([...others, wide])
        if (before === null) expect(after).toBeNull()
        else expect(after?.gap ?? 0).toBeLessThanOrEqual(before.gap)
      }),
    )
  })

  it('is the largest distance between any two', () => {
    fc.assert(
      fc.property(fc.array(someInterval, { maxLength: 6 }), (all) => {
        const gaps = all.flatMap((a) => all.map((b) => b[0] - (a[1] ?? Number.POSITIVE_INFINITY)))
        const largest = Math.max(0, ...gaps)
        expect(distance(all)?.gap ?? 0).toBe(largest)
      }),
    )
  })
})
