import { describe, expect, it } from 'vitest'
import { compared, type Details, type Statement, says } from '@/tests/comparison/facts'

const day = (n: number): Details => ({ on: `2020-05-0${n}` })
const both: Details = { outcome: 'killed-or-wounded' }
const wounded: Details = { outcome: 'wounded' }

describe('no finding is made of', () => {
  it.each([
    ['accounts that agree', [says('gazette', '28'), says('herald', '28')]],
    ['accounts that are compatible', [says('gazette', '28'), says('herald', 'more than 20')]],
    ['a side that made no statement', [says('gazette', '28', { by: 'blues' })]],
    [
      'a side not concerned that is silent',
      [says('gazette', '28'), says('blues', '1', { victims: 'mixed' })],
    ],
    [
      'silence where nobody has a number',
      [says('gazette', 'some'), says('reds', '1', { victims: 'mixed' })],
    ],
    [
      'silence on a subset',
      [says('gazette', '9', { subset: 'foreign' }), says('reds', '1', { victims: 'mixed' })],
    ],
    [
      'silence on a cumulative total',
      [says('gazette', '90', { period: 'cumulative' }), says('reds', '1', { victims: 'mixed' })],
    ],
    ['words of who is no side', [says('gazette', '28'), says('herald', 'some')]],
    ['a denial that nobody contradicts', [says('gazette', 'none'), says('herald', 'up to 5')]],
    [
      'the denial of a part beside a number',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5')],
    ],
    [
      'a lone part smaller than its whole',
      [says('gazette', '28'), says('gazette', '6', { at: 'mill' })],
    ],
    [
      'parts that add up',
      [
        says('gazette', '8'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', '2', { at: 'camp' }),
      ],
    ],
    [
      'parts that may add up',
      [
        says('gazette', '8'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', 'some', { at: 'camp' }),
      ],
    ],
    [
      'killed and wounded that make the figure for both',
      [says('gazette', '30', both), says('herald', '10'), says('herald', '20', wounded)],
    ],
    ['all of them alone', [says('gazette', 'all'), says('herald', 'all')]],
    [
      'the denial that it was all',
      [says('gazette', 'all', { modality: 'denied' }), says('herald', 'no figure', { at: 'ford' })],
    ],
    [
      'silence about a part of what it spoke of',
      [says('gazette', '28', { at: 'mill' }), says('reds', '28')],
    ],
  ])('%s', (_, said) => {
    const incident = _.startsWith('silence about a part') ? 'mill' : 'raid'
    expect(compared(said, { incident }).findings).toEqual([])
  })
})

describe('every difference is told once', () => {
  it.each<[what: string, said: Statement[], told: string[]]>([
    [
      'a revision of a part',
      [
        says('gazette', '6', { at: 'mill', ...day(1) }),
        says('gazette', '9', { at: 'mill', ...day(2) }),
      ],
      ['revision mill'],
    ],
    [
      'a revision of a part of a part',
      [
        says('gazette', '6', { at: 'east-bank', ...day(1) }),
        says('gazette', '9', { at: 'east-bank', ...day(2) }),
      ],
      ['revision east-bank'],
    ],
    [
      'a contradiction on a part',
      [says('gazette', '6', { at: 'mill' }), says('gazette', '9', { at: 'mill' })],
      ['contradiction mill'],
    ],
    [
      'a subset that is too large on a part',
      [
        says('gazette', '5', { at: 'mill' }),
        says('gazette', '7', { at: 'mill', subset: 'foreign', subsetOf: 'c1' }),
      ],
      ['sum mill'],
    ],
    [
      'a revision of what several places say',
      [
        says('gazette', '3', day(1)),
        says('gazette', '6', { ...day(2), place: 'hill' }),
        says('gazette', '9', { ...day(2), place: 'well' }),
      ],
      ['revision '],
    ],
    [
      'a denial among accounts that differ',
      [says('gazette', 'none'), says('herald', '5'), says('wire', '8'), says('reds', '1', wounded)],
      ['conflict ', 'denial '],
    ],
    [
      'numbers that differ beside a denial of one part',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5'), says('wire', '8')],
      ['conflict '],
    ],
    [
      'a denial on a part',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5', { at: 'mill' })],
      ['denial mill'],
    ],
    ['all of them, and none', [says('gazette', 'all'), says('herald', 'none')], ['denial ']],
    [
      'all of them, denied',
      [says('gazette', 'all', { modality: 'denied' }), says('herald', 'some')],
      ['denial '],
    ],
  ])('%s', (_, said, told) => {
    const { findings } = compared(said)
    expect(findings.map(({ kind, part = '' }) => `${kind} ${part}`)).toEqual(told)
  })

  it('tells of the silent with the conflict, not again with the denial', () => {
    const said = [
      says('gazette', 'none'),
      says('herald', '5'),
      says('wire', '8'),
      says('reds', '1', wounded),
    ]
    const [conflict, denial] = compared(said).findings
    expect(conflict?.en).toContain('not mentioned by Reds')
    expect(denial?.en).toBe(
      'Reds, killed: denied by Gazette; 5 according to Herald; 8 according to Wire.',
    )
  })

  it('names one account alone when it is both the lowest and the highest', () => {
    const words = ['at least 1', 'at least 2', 'at least 3', 'at least 4', '9']
    const said = words.map((text, i) =>
      says(['gazette', 'herald', 'wire', 'monitor', 'hospital'][i] as string, text),
    )
    const { findings } = compared([...said, says('reds', '1', wounded)])
    expect(findings.map(({ en }) => en)).toEqual([
      'Reds, killed: 9 according to Hospital; not mentioned by Reds.',
    ])
  })
})
