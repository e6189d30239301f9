import { describe, expect, it } from 'vitest'
import { chainOf, daily, day, denied, type Telling, tell } from '@/tests/comparison/telling'

describe('a later figure replaces an earlier one', () => {
  it.each<[what: string, tellings: Telling[], figure: unknown, chain: string[]]>([
    ['up', daily('18', '23'), 23, ['18 ↑']],
    ['down', daily('23', '18'), 18, ['23 ↓']],
    ['twice', daily('18', '23', '28'), 28, ['18 ↑', '23 ↑']],
    ['there and back', daily('18', '23', '18'), 18, ['18 ↑', '23 ↓']],
    ['not when repeated', daily('18', '18'), 18, []],
    ['once, when repeated before', daily('18', '18', '23'), 23, ['18 ↑']],
    ['once, when repeated after', daily('18', '23', '23'), 23, ['18 ↑']],
    ['a vague one', daily('some', '23'), 23, ['some ?']],
    ['a number by another kind', daily('18', 'more than 20'), 20, ['18 ↑']],
    ['by a denial', daily('18', 'none'), 'none', ['18 ↓']],
    ['by taking it back', daily('18', 'not 18'), 18, ['18 ?']],
    ['a denial', daily('none', '18'), 18, ['none ↑']],
    ['a denial by vague words', daily('none', 'some'), 'some', ['none ↑']],
    ['none by words that fit it', daily('18', 'some'), 18, []],
    ['none by a number-less mention', daily('18', 'no figure'), 18, []],
    ['by words that do not fit it', daily('18', 'hundreds'), 'hundreds', ['18 ↑']],
    ['by words that fit only a replaced one', daily('5', '500', 'tens'), 'tens', ['5 ↑', '500 ↓']],
    ['none by words that fit the last', daily('5', '500', 'hundreds'), 500, ['5 ↑']],
    [
      'by words that fit only one of two',
      [
        ['5', day(1)],
        ['500', day(1)],
        ['hundreds', day(2)],
      ],
      'hundreds',
      ['5 ↑'],
    ],
    ['by words after a denial', daily('5', 'none', 'some'), 'some', ['5 ↓', 'none ↑']],
    ['none by the denial of another number', daily('5', 'not 40'), 5, []],
    ['none by the denial of a higher bound', daily('5', 'not at least 40'), 5, []],
    ['by the denial of its bound', daily('50', 'not at least 40'), 40, ['50 ↓']],
    ['none by denying that it was all', daily('5', 'not all'), 5, []],
  ])('%s', (_, tellings, figure, chain) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect('n' in cell.figure ? cell.figure.n : cell.figure.kind).toBe(figure)
      expect(chainOf(cell)).toEqual(chain)
      expect(cell.contradicts).toBeUndefined()
    }
  })

  it('keeps the claims of every link, those of repetitions joined', () => {
    const cell = tell(['18', day(1)], ['18', day(2)], ['23', day(3)], ['23', day(4)])
    expect(cell.claims).toEqual(['c3', 'c4'])
    expect(cell.revisions).toEqual([
      {
        figure: { kind: 'exact', n: 18 },
        interval: [18, 18],
        published: '2020-05-02',
        claims: ['c1', 'c2'],
        change: 'up',
      },
    ])
  })

  it('does not know which way an interval went that a denial does not leave', () => {
    expect(tell(['18', denied(1)], ['23', day(2)]).revisions).toMatchObject([
      { interval: null, change: 'unclear' },
    ])
  })

  it.each<[what: string, tellings: Telling[], interval: (number | null)[], revisions: number]>([
    [
      'a month before a day of the next',
      [
        ['18', { on: '2020-04' }],
        ['23', day(1)],
      ],
      [23, 23],
      1,
    ],
    [
      'a day before the month after',
      [
        ['18', day(1)],
        ['23', { on: '2020-06' }],
      ],
      [23, 23],
      1,
    ],
    [
      'a year before the next',
      [
        ['18', { on: '2019' }],
        ['23', { on: '2020' }],
      ],
      [23, 23],
      1,
    ],
    [
      'not a month that holds the day',
      [
        ['18', { on: '2020-05' }],
        ['23', day(1)],
      ],
      [18, 23],
      0,
    ],
    [
      'not a year that holds the month',
      [
        ['18', { on: '2020' }],
        ['23', { on: '2020-05' }],
      ],
      [18, 23],
      0,
    ],
    [
      'not the last day of a month within it',
      [
        ['18', { on: '2020-05-31' }],
        ['23', { on: '2020-05' }],
      ],
      [18, 23],
      0,
    ],
  ])('%s', (_, tellings, interval, revisions) => {
    const cell = tell(...tellings)
    expect(cell.interval).toEqual(interval)
    expect(cell.revisions).toHaveLength(revisions)
  })
})
