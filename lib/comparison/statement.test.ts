import { describe, expect, it } from 'vitest'
import { cellFrom, type Details, says } from '@/tests/comparison/facts'

type Telling = readonly [words: string, details?: Details]

const tell = (...tellings: readonly Telling[]) =>
  cellFrom(tellings.map(([words, details]) => says('gazette', words, details)))

/** "18 ↑": an earlier figure and where it went. */
const ARROWS = { up: '↑', down: '↓', unclear: '?' }
const chainOf = ({ revisions }: ReturnType<typeof tell>) =>
  revisions.map(
    ({ figure, change }) => `${'n' in figure ? figure.n : figure.kind} ${ARROWS[change]}`,
  )

const day = (n: number): Details => ({ on: `2020-05-0${n}` })
const denied = (n: number): Details => ({ ...day(n), modality: 'denied' })

describe('what one claim says', () => {
  it.each<[string, Details['modality'], string, (number | null)[] | null]>([
    ['28', 'asserted', 'figure', [28, 28]],
    ['0', 'asserted', 'figure', [0, 0]],
    ['some', 'asserted', 'vague', [2, null]],
    ['all', 'asserted', 'vague', [1, null]],
    ['no figure', 'asserted', 'noFigure', [1, null]],
    ['none', 'asserted', 'denied', [0, 0]],
    ['none', 'denied', 'denied', [0, 0]],
    ['0', 'denied', 'denied', [0, 0]],
    ['28', 'denied', 'denied', null],
    ['2–3', 'denied', 'denied', null],
    ['about 28', 'denied', 'denied', null],
    ['up to 5', 'denied', 'denied', null],
    ['hundreds', 'denied', 'denied', null],
    ['at least 20', 'denied', 'denied', [0, 19]],
    ['more than 20', 'denied', 'denied', [0, 20]],
    ['at least 0', 'denied', 'denied', null],
    ['some', 'denied', 'denied', [0, 1]],
    ['no figure', 'denied', 'denied', [0, 0]],
    ['all', 'denied', 'denied', null],
    ['28', 'alleged', 'figure', [28, 28]],
  ])('%s, %s: %s %j', (words, modality, state, interval) => {
    const cell = tell([words, { modality }])
    expect([cell.state, cell.interval]).toEqual([state, interval])
    expect(cell.alleged).toBe(modality === 'alleged' ? true : undefined)
    expect(cell.extent).toBe(words === 'all' && modality === 'asserted' ? 'all' : undefined)
  })
})

describe('a later figure replaces an earlier one', () => {
  it.each<[what: string, tellings: Telling[], figure: unknown, chain: string[]]>([
    [
      'up',
      [
        ['18', day(1)],
        ['23', day(2)],
      ],
      23,
      ['18 ↑'],
    ],
    [
      'down',
      [
        ['23', day(1)],
        ['18', day(2)],
      ],
      18,
      ['23 ↓'],
    ],
    [
      'twice',
      [
        ['18', day(1)],
        ['23', day(2)],
        ['28', day(3)],
      ],
      28,
      ['18 ↑', '23 ↑'],
    ],
    [
      'there and back',
      [
        ['18', day(1)],
        ['23', day(2)],
        ['18', day(3)],
      ],
      18,
      ['18 ↑', '23 ↓'],
    ],
    [
      'not when repeated',
      [
        ['18', day(1)],
        ['18', day(2)],
      ],
      18,
      [],
    ],
    [
      'once, when repeated before',
      [
        ['18', day(1)],
        ['18', day(2)],
        ['23', day(3)],
      ],
      23,
      ['18 ↑'],
    ],
    [
      'once, when repeated after',
      [
        ['18', day(1)],
        ['23', day(2)],
        ['23', day(3)],
      ],
      23,
      ['18 ↑'],
    ],
    [
      'a vague one',
      [
        ['some', day(1)],
        ['23', day(2)],
      ],
      23,
      ['some ?'],
    ],
    [
      'a number by another kind',
      [
        ['18', day(1)],
        ['more than 20', day(2)],
      ],
      20,
      ['18 ↑'],
    ],
    [
      'by a denial',
      [
        ['18', day(1)],
        ['none', day(2)],
      ],
      'none',
      ['18 ↓'],
    ],
    [
      'by taking it back',
      [
        ['18', day(1)],
        ['18', denied(2)],
      ],
      18,
      ['18 ?'],
    ],
    [
      'a denial',
      [
        ['none', day(1)],
        ['18', day(2)],
      ],
      18,
      ['none ↑'],
    ],
    [
      'a denial by vague words',
      [
        ['none', day(1)],
        ['some', day(2)],
      ],
      'some',
      ['none ↑'],
    ],
    [
      'none by words that fit it',
      [
        ['18', day(1)],
        ['some', day(2)],
      ],
      18,
      [],
    ],
    [
      'none by a number-less mention',
      [
        ['18', day(1)],
        ['no figure', day(2)],
      ],
      18,
      [],
    ],
    [
      'by words that do not fit it',
      [
        ['18', day(1)],
        ['hundreds', day(2)],
      ],
      'hundreds',
      ['18 ↑'],
    ],
    [
      'by words that fit only a replaced one',
      [
        ['5', day(1)],
        ['500', day(2)],
        ['tens', day(3)],
      ],
      'tens',
      ['5 ↑', '500 ↓'],
    ],
    [
      'none by words that fit the last',
      [
        ['5', day(1)],
        ['500', day(2)],
        ['hundreds', day(3)],
      ],
      500,
      ['5 ↑'],
    ],
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
    [
      'by words after a denial',
      [
        ['5', day(1)],
        ['none', day(2)],
        ['some', day(3)],
      ],
      'some',
      ['5 ↓', 'none ↑'],
    ],
    [
      'none by the denial of another number',
      [
        ['5', day(1)],
        ['40', denied(2)],
      ],
      5,
      [],
    ],
    [
      'none by the denial of a higher bound',
      [
        ['5', day(1)],
        ['at least 40', denied(2)],
      ],
      5,
      [],
    ],
    [
      'by the denial of its bound',
      [
        ['50', day(1)],
        ['at least 40', denied(2)],
      ],
      40,
      ['50 ↓'],
    ],
    [
      'none by denying that it was all',
      [
        ['5', day(1)],
        ['all', denied(2)],
      ],
      5,
      [],
    ],
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

describe('claims of one day', () => {
  it.each<[what: string, tellings: Telling[], state: string, interval: (number | null)[] | null]>([
    ['the more precise leads', [['more than 20'], ['28']], 'figure', [28, 28]],
    ['a number leads over words', [['some'], ['about 28']], 'figure', [25, 31]],
    ['narrow words lead', [['some'], ['tens']], 'vague', [20, 99]],
    ['words lead over a mention', [['no figure'], ['some']], 'vague', [2, null]],
    [
      'a number leads over the denial of another',
      [
        ['8', denied(2)],
        ['2', day(2)],
      ],
      'figure',
      [2, 2],
    ],
    [
      'words lead over the denial of a number',
      [
        ['8', denied(2)],
        ['some', day(2)],
      ],
      'vague',
      [2, null],
    ],
    [
      'a mention leads over the denial of a number',
      [
        ['8', denied(2)],
        ['no figure', day(2)],
      ],
      'noFigure',
      [1, null],
    ],
    [
      'denials of two numbers leave none',
      [
        ['8', denied(2)],
        ['9', denied(2)],
      ],
      'denied',
      null,
    ],
  ])('%s', (_, tellings, state, interval) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect([cell.state, cell.interval, cell.coverage]).toEqual([state, interval, 'whole'])
      expect(cell.contradicts).toBeUndefined()
      expect(cell.claims).toEqual(['c1', 'c2'])
    }
  })

  it.each<[what: string, tellings: Telling[], figure: unknown, words: string, interval: unknown]>([
    ['two numbers', [['18'], ['28']], { kind: 'range', n: 18, hi: 28 }, '18 · 28', [18, 28]],
    [
      'bounds that exclude each other',
      [['up to 5'], ['more than 20']],
      { kind: 'atLeast', n: 0 },
      'up to 5 · more than 20',
      [0, null],
    ],
    [
      'words that exclude each other',
      [['tens'], ['hundreds']],
      { kind: 'tens' },
      'tens · hundreds',
      [20, 999],
    ],
    [
      'a mention and a denial',
      [['no figure'], ['none']],
      { kind: 'noFigure' },
      'no figure · none',
      [0, null],
    ],
    [
      'a number and its own denial',
      [
        ['8', day(2)],
        ['8', denied(2)],
      ],
      { kind: 'exact', n: 8 },
      '8',
      [8, 8],
    ],
    [
      'a number and a denial of its bound',
      [
        ['28', day(2)],
        ['at least 20', denied(2)],
      ],
      { kind: 'range', n: 0, hi: 28 },
      '28 · at least 20',
      [0, 28],
    ],
  ])('%s contradict each other', (_, tellings, figure, words, interval) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect(cell.contradicts).toBe(true)
      expect(cell).toMatchObject({ figure, interval, coverage: 'whole' })
      expect(cell.words.split(' · ').sort()).toEqual(words.split(' · ').sort())
    }
  })

  it.each<[what: string, tellings: Telling[], alleged: boolean]>([
    ['one that is only alleged', [['28', { modality: 'alleged' }]], true],
    ['an alleged number beside asserted words', [['28', { modality: 'alleged' }], ['some']], true],
    ['an asserted number beside an alleged one', [['28'], ['28', { modality: 'alleged' }]], false],
    ['alleged words beside an asserted number', [['some', { modality: 'alleged' }], ['28']], false],
  ])('%s', (_, tellings, alleged) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      expect(tell(...told).alleged).toBe(alleged ? true : undefined)
    }
  })

  it('keeps the extent of words that do not lead', () => {
    expect(tell(['all'], ['28'])).toMatchObject({ state: 'figure', extent: 'all' })
  })
})

describe('claims on different places or by different hands', () => {
  const at = (place: string, more: Details = {}): Details => ({ place, ...more })
  const by = (actor: string, more: Details = {}): Details => ({ by: actor, ...more })

  it.each<
    [what: string, tellings: Telling[], figure: unknown, interval: unknown, coverage: string]
  >([
    [
      'are bounded by the largest',
      [
        ['6', at('hill')],
        ['15', at('well')],
      ],
      { kind: 'atLeast', n: 15 },
      [15, null],
      'part',
    ],
    [
      'also when they say the same',
      [
        ['6', at('hill')],
        ['6', at('well')],
      ],
      { kind: 'atLeast', n: 6 },
      [6, null],
      'part',
    ],
    [
      'hands as well as places',
      [
        ['6', by('reds')],
        ['15', by('blues')],
      ],
      { kind: 'atLeast', n: 15 },
      [15, null],
      'part',
    ],
    [
      'one place is no part',
      [
        ['6', at('hill')],
        ['about 6', at('hill')],
      ],
      { kind: 'exact', n: 6 },
      [6, 6],
      'whole',
    ],
    [
      'a claim that names no place fits one',
      [['6', at('hill')], ['about 6']],
      { kind: 'exact', n: 6 },
      [6, 6],
      'whole',
    ],
    [
      'a claim that names none speaks of the whole',
      [['28'], ['6', at('hill')], ['15', at('well')]],
      { kind: 'exact', n: 28 },
      [28, 28],
      'whole',
    ],
    [
      'also of all hands',
      [
        ['28', at('hill')],
        ['6', at('hill', by('reds'))],
        ['15', at('hill', by('blues'))],
      ],
      { kind: 'exact', n: 28 },
      [28, 28],
      'whole',
    ],
    [
      'words keep their kind',
      [
        ['some', at('hill')],
        ['tens', at('well')],
      ],
      { kind: 'tens' },
      [20, null],
      'part',
    ],
    [
      'a denial at one of them denies no more',
      [
        ['some', at('hill')],
        ['none', at('well')],
      ],
      { kind: 'some' },
      [2, null],
      'part',
    ],
    [
      'denials of numbers leave anything',
      [
        ['6', at('hill', { modality: 'denied' })],
        ['6', at('well', { modality: 'denied' })],
      ],
      { kind: 'exact', n: 6 },
      [0, null],
      'part',
    ],
  ])('%s', (_, tellings, figure, interval, coverage) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect(cell).toMatchObject({ figure, interval, coverage })
      expect(cell.contradicts).toBeUndefined()
    }
  })

  it('contradict a whole that is smaller than one of them', () => {
    const cell = tell(['10'], ['6', at('hill')], ['15', at('well')])
    expect(cell).toMatchObject({ contradicts: true, interval: [6, null], coverage: 'whole' })
  })

  it('put their words beside each other', () => {
    expect(tell(['6', at('hill')], ['15', at('well')]).words).toBe('6 · 15')
  })

  it('are replaced like any other', () => {
    expect(chainOf(tell(['6', at('hill', day(1))], ['15', at('well', day(2))]))).toEqual(['6 ↑'])
  })
})
