import { describe, expect, it } from 'vitest'
import { compared, type Details, says } from '@/tests/comparison/facts'

/** One gazette claim for each, told in this order. */
const rowsOf = (...details: Details[]) =>
  compared(details.map((one) => says('gazette', '5', one))).rows.map(
    ({ victims, outcome, period, unit, subset }) =>
      [victims, outcome, period, unit, subset].filter((text) => text !== null).join(' '),
  )

describe('the order of rows', () => {
  it.each<[what: string, details: Details[], rows: string[]]>([
    [
      'parties, civilians, people not told apart',
      [{ victims: 'mixed' }, { victims: 'civilians' }, { victims: 'blues' }],
      ['blues', 'civilians', 'mixed'],
    ],
    [
      'the people most spoken of first',
      [{ victims: 'blues' }, { victims: 'reds' }, { victims: 'reds', outcome: 'wounded' }],
      ['reds killed', 'reds wounded', 'blues'],
    ],
    ['else by key', [{ victims: 'reds' }, { victims: 'blues' }], ['blues', 'reds']],
    [
      'by what happened',
      [{ outcome: 'captured' }, { outcome: 'killed-or-wounded' }, { outcome: 'wounded' }, {}],
      ['reds killed', 'reds wounded', 'reds killed-or-wounded', 'reds captured'],
    ],
    [
      'this incident before totals, persons before families',
      [{ period: 'cumulative' }, { unit: 'families' }, {}],
      ['reds killed event persons', 'reds killed event families', 'reds killed cumulative'],
    ],
    [
      'all before some, and those by key',
      [{ subset: 'women' }, { subset: 'children' }, {}],
      [
        'reds killed event persons',
        'reds killed event persons children',
        'reds killed event persons women',
      ],
    ],
  ])('%s', (_, details, rows) => {
    for (const told of [details, [...details].reverse()]) {
      expect(rowsOf(...told).map((row, i) => row.slice(0, rows[i]?.length))).toEqual(rows)
    }
  })
})
