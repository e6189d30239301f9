import { describe, expect, it } from 'vitest'
import { compared, type Details, rowOf, says } from '@/tests/comparison/facts'

describe('scope before numbers', () => {
  it.each<[what: string, other: Details, reasons: string[]]>([
    ['families are not persons', { unit: 'families' }, ['unit']],
    ['a cumulative total is not this incident’s', { period: 'cumulative' }, ['period']],
    ['reds are not all dead', { victims: 'mixed' }, ['victims']],
    ['killed-or-wounded is not killed', { outcome: 'killed-or-wounded' }, ['combined']],
    ['another side is not akin', { victims: 'blues' }, []],
    ['civilians are not akin to a side', { victims: 'civilians' }, []],
    ['wounded are not akin to killed', { outcome: 'wounded' }, []],
    ['missing are not akin to killed-or-wounded', { outcome: 'missing' }, []],
    ['children are told with their total, not beside it', { subset: 'children' }, []],
    ['nor when they are counted otherwise', { subset: 'children', unit: 'families' }, []],
    ['two differences at once give none', { unit: 'families', period: 'cumulative' }, []],
    ['also of victims', { victims: 'mixed', unit: 'families' }, []],
    ['also of the outcome', { outcome: 'killed-or-wounded', period: 'cumulative' }, []],
  ])('%s', (_, other, reasons) => {
    const { rows } = compared([says('gazette', '28'), says('herald', '40', other)])
    expect(rows).toHaveLength(2)
    for (const [index, row] of rows.entries()) {
      expect(row.verdict).toBe('oneFigure')
      expect(row.reasons).toEqual(reasons)
      expect(row.apart).toEqual(reasons.map((reason) => ({ row: 1 - index, reason })))
    }
  })

  it('names every reason once, and every row with its own', () => {
    const { rows } = compared([
      says('gazette', '28'),
      says('gazette', '9', { unit: 'families' }),
      says('gazette', '90', { period: 'cumulative' }),
      says('gazette', '40', { victims: 'mixed' }),
      says('gazette', '60', { outcome: 'killed-or-wounded' }),
    ])
    const killed = rows.find((row) => row.apart.length === 4)
    expect(killed).toMatchObject({ victims: 'reds', outcome: 'killed', unit: 'persons' })
    expect(killed?.reasons).toEqual(['combined', 'period', 'unit', 'victims'])
  })

  it('keeps subsets of the same kind apart for the same reasons', () => {
    const { rows } = compared([
      says('gazette', '9', { subset: 'children' }),
      says('herald', '9', { subset: 'children', unit: 'families' }),
    ])
    expect(rows.map((row) => row.reasons)).toEqual([['unit'], ['unit']])
  })
})

describe('killed-or-wounded, held against killed + wounded', () => {
  const both = (words: string) => says('gazette', words, { outcome: 'killed-or-wounded' })
  const killed = (words: string, from = 'herald') => says(from, words)
  const wounded = (words: string, from = 'herald') => says(from, words, { outcome: 'wounded' })

  it.each([
    ['meet', [both('30'), killed('10'), wounded('20')], true, null],
    ['meet within bounds', [both('about 30'), killed('10'), wounded('more than 15')], true, null],
    ['are too many', [both('30'), killed('15'), wounded('20')], false, 5],
    ['are too few', [both('30'), killed('5'), wounded('20')], false, 5],
    [
      'of whoever is furthest',
      [both('30'), killed('5'), wounded('20'), killed('50', 'wire'), wounded('1', 'wire')],
      false,
      21,
    ],
    [
      'of one and the same source',
      [both('30'), killed('1', 'gazette'), wounded('2', 'gazette')],
      false,
      27,
    ],
  ])('%s', (_, said, meets, gap) => {
    const { combined } = rowOf(compared(said), { outcome: 'killed-or-wounded' })
    expect(combined).toMatchObject({ meets, gap })
  })

  it('names who gives both, with the sum', () => {
    const { combined } = rowOf(compared([both('30'), killed('10'), wounded('about 20')]), {
      outcome: 'killed-or-wounded',
    })
    expect(combined?.added).toEqual([{ source: 'herald', interval: [28, 32] }])
  })

  it.each([
    ['nobody gives the wounded', [both('30'), killed('10')]],
    ['nobody gives the killed', [both('30'), wounded('10')]],
    ['different sources give one each', [both('30'), killed('10'), wounded('20', 'wire')]],
    ['one of them is only words', [both('30'), killed('some'), wounded('20')]],
    ['the combined figure is only words', [both('tens'), killed('10'), wounded('20')]],
    [
      'they are of other victims',
      [both('30'), killed('10'), says('herald', '20', { outcome: 'wounded', victims: 'blues' })],
    ],
  ])('is not held when %s', (_, said) => {
    expect(rowOf(compared(said), { outcome: 'killed-or-wounded' }).combined).toBeNull()
  })

  it('is held on no other row', () => {
    const { rows } = compared([both('30'), killed('10'), wounded('20')])
    expect(rows.filter(({ combined }) => combined !== null)).toHaveLength(1)
  })
})
