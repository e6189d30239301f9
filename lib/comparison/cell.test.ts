import { describe, expect, it } from 'vitest'
import { cellFrom, cellOf, compared, type Details, rowOf, says } from '@/tests/comparison/facts'

/** `mill: 6` is said of that part, `28` of the whole. */
const tell = (texts: readonly string[], details: Details = {}) =>
  texts.map((text) => {
    const [, at = 'raid', words = ''] = /^(?:([\w-]+): )?(.*)$/.exec(text) ?? []
    return says('gazette', words, { ...details, at })
  })

describe('a whole and its parts, as one source tells them', () => {
  it.each<[texts: string[], state: string, figure: unknown, interval: unknown, sum: string | null]>(
    [
      [['28'], 'figure', { kind: 'exact', n: 28 }, [28, 28], null],
      [
        ['28', 'mill: 6', 'bridge: 15', 'camp: 7'],
        'figure',
        { kind: 'exact', n: 28 },
        [28, 28],
        'addsUp',
      ],
      [['28', 'mill: 6', 'bridge: 15'], 'figure', { kind: 'exact', n: 28 }, [28, 28], 'fallsShort'],
      [['28', 'mill: 6', 'bridge: 35'], 'figure', { kind: 'exact', n: 28 }, [28, 28], 'exceeds'],
      [
        ['28', 'mill: 6', 'bridge: some'],
        'figure',
        { kind: 'exact', n: 28 },
        [28, 28],
        'cannotTell',
      ],
      [['none', 'mill: 6'], 'denied', { kind: 'none' }, [0, 0], 'exceeds'],
      [['none', 'mill: 0'], 'denied', { kind: 'none' }, [0, 0], 'addsUp'],
      [
        ['hundreds', 'mill: 6', 'camp: 15'],
        'vague',
        { kind: 'hundreds' },
        [200, 999],
        'fallsShort',
      ],
      [['tens', 'mill: hundreds'], 'vague', { kind: 'tens' }, [20, 99], 'exceeds'],
      [['tens', 'mill: 150'], 'vague', { kind: 'tens' }, [20, 99], 'exceeds'],
      [
        ['tens', 'mill: 30', 'camp: 12'],
        'figure',
        { kind: 'atLeast', n: 42 },
        [42, 99],
        'cannotTell',
      ],
      [
        ['some', 'mill: 6', 'camp: 15'],
        'figure',
        { kind: 'atLeast', n: 21 },
        [21, null],
        'cannotTell',
      ],
      [['some', 'mill: 6'], 'figure', { kind: 'exact', n: 6 }, [6, null], 'cannotTell'],
      [['some', 'mill: 1'], 'vague', { kind: 'some' }, [2, null], 'fallsShort'],
      [['some', 'mill: some'], 'vague', { kind: 'some' }, [2, null], 'cannotTell'],
      [['no figure', 'mill: 1'], 'figure', { kind: 'exact', n: 1 }, [1, null], 'cannotTell'],
      [['no figure', 'mill: 0'], 'noFigure', { kind: 'noFigure' }, [1, null], 'fallsShort'],
    ],
  )('%j', (texts, state, figure, interval, sum) => {
    const cell = cellFrom(tell(texts))
    expect([cell.state, cell.figure, cell.interval]).toEqual([state, figure, interval])
    expect(cell.sum?.verdict ?? null).toBe(sum)
  })

  it.each<[texts: string[], state: string, figure: unknown, interval: unknown, words: string]>([
    [['mill: 6', 'camp: 15'], 'figure', { kind: 'atLeast', n: 21 }, [21, null], '6 + 15'],
    [['mill: 6'], 'figure', { kind: 'exact', n: 6 }, [6, null], '6'],
    [['mill: up to 6'], 'figure', { kind: 'atMost', n: 6 }, [0, null], 'up to 6'],
    [['mill: 6', 'camp: some'], 'figure', { kind: 'atLeast', n: 8 }, [8, null], '6 + some'],
    [['mill: some', 'camp: tens'], 'vague', { kind: 'some' }, [22, null], 'some + tens'],
    [['mill: no figure', 'camp: some'], 'vague', { kind: 'some' }, [3, null], 'no figure + some'],
    [
      ['mill: none', 'camp: no figure'],
      'noFigure',
      { kind: 'noFigure' },
      [1, null],
      'none + no figure',
    ],
    [['mill: none', 'camp: 15'], 'figure', { kind: 'atLeast', n: 15 }, [15, null], 'none + 15'],
    [['mill: none'], 'denied', { kind: 'none' }, [0, null], 'none'],
    [['east-bank: 6', 'west-bank: 2'], 'figure', { kind: 'atLeast', n: 8 }, [8, null], '6 + 2'],
  ])('%j, of which nothing is said as a whole', (texts, state, figure, interval, words) => {
    const cell = cellFrom(tell(texts))
    expect(cell).toMatchObject({ state, figure, interval, words, coverage: 'part', sum: null })
  })

  it('marks the whole as seen from parts only when parts speak', () => {
    expect(cellFrom(tell(['28', 'mill: 6'])).coverage).toBe('whole')
    expect(cellFrom(tell(['some', 'mill: 6'])).coverage).toBe('part')
    expect(cellFrom(tell(['some', 'mill: some'])).coverage).toBe('whole')
  })

  it('leaves a denied number to the parts', () => {
    const said = [...tell(['28'], { modality: 'denied' }), ...tell(['mill: 6', 'camp: 15'])]
    expect(cellFrom(said)).toMatchObject({
      state: 'figure',
      figure: { kind: 'atLeast', n: 21 },
      interval: [21, null],
      sum: null,
    })
  })

  it('holds a denied number against nothing when parts are denied too', () => {
    const said = [...tell(['28']), ...tell(['mill: 6'], { modality: 'denied' })]
    expect(cellFrom(said)).toMatchObject({ state: 'figure', interval: [28, 28], sum: null })
  })

  it('rests on the claims of all that it puts together', () => {
    expect(cellFrom(tell(['some', 'mill: 6', 'camp: 15'])).claims).toEqual(['c1', 'c2', 'c3'])
    expect(cellFrom(tell(['28', 'mill: 6', 'camp: 15'])).claims).toEqual(['c1'])
  })

  it('never adds cumulative totals, which overlap', () => {
    const total = { period: 'cumulative' } as const
    expect(cellFrom(tell(['mill: 100', 'camp: 120'], total))).toMatchObject({
      figure: { kind: 'atLeast', n: 120 },
      interval: [120, null],
    })
    expect(cellFrom(tell(['150', 'mill: 100', 'camp: 120'], total)).sum).toBeNull()
  })

  it('keeps the chain of the whole when its parts speak, and of a lone part', () => {
    const early = { on: '2020-05-01' }
    const whole = [...tell(['tens'], early), ...tell(['no figure', 'mill: 6'])]
    expect(cellFrom(whole).revisions).toMatchObject([{ figure: { kind: 'tens' } }])
    const part = [...tell(['mill: 4'], early), ...tell(['mill: 6'])]
    expect(cellFrom(part).revisions).toMatchObject([{ figure: { n: 4 }, change: 'up' }])
    expect(cellFrom([...part, ...tell(['camp: 15'])]).revisions).toEqual([])
  })

  it.each<[string[], Details, string, unknown]>([
    [['mill: all', 'camp: some'], {}, 'extent', 'all'],
    [['all', 'mill: 6'], {}, 'extent', 'all'],
    [['some', 'mill: 6'], {}, 'extent', undefined],
    [['mill: 6', 'camp: 15'], { modality: 'alleged' }, 'alleged', true],
    [['mill: 6', 'mill: 9'], {}, 'contradicts', true],
    [['tens', 'hundreds', 'mill: 30'], {}, 'contradicts', true],
    [['some', 'mill: 6'], {}, 'contradicts', undefined],
  ])('%j %j: %s is %s', (texts, details, property, value) => {
    const cell = cellFrom(tell(texts, details))
    expect(cell[property as keyof typeof cell]).toBe(value)
  })

  it('is alleged only if every part is', () => {
    const said = [...tell(['mill: 6'], { modality: 'alleged' }), ...tell(['camp: 15'])]
    expect(cellFrom(said).alleged).toBeUndefined()
  })
})

describe('rows of parts', () => {
  it('stand under the whole, parts of parts under their part, in the order of the incidents', () => {
    const said = tell(['west-bank: 2', 'camp: 7', 'east-bank: 6', 'mill: 1'])
    const { parts } = rowOf(compared(said))
    expect(parts.map(({ incident, depth }) => [incident, depth])).toEqual([
      ['mill', 1],
      ['bridge', 1],
      ['east-bank', 2],
      ['west-bank', 2],
      ['camp', 1],
    ])
  })

  it('check the sum of a nested whole', () => {
    const { parts } = rowOf(compared(tell(['bridge: 9', 'west-bank: 2', 'east-bank: 6'])))
    const bridge = parts.find(({ incident }) => incident === 'bridge')
    expect(bridge && cellOf(bridge, 'gazette').sum).toMatchObject({ verdict: 'fallsShort', by: 1 })
  })

  it('have a verdict of their own', () => {
    const said = [...tell(['mill: 6', 'camp: 7']), says('herald', '9', { at: 'mill' })]
    const row = rowOf(compared(said))
    expect(row.verdict).toBe('compatible')
    expect(row.parts.map(({ verdict, gap, ratio }) => [verdict, gap, ratio])).toEqual([
      ['conflict', 3, 1.5],
      ['oneFigure', null, null],
    ])
  })

  it('list their sources in one order, whoever spoke first', () => {
    const said = [says('wire', '6', { at: 'mill' }), says('gazette', '7', { at: 'mill' })]
    for (const told of [said, [...said].reverse()]) {
      const [mill] = rowOf(compared(told)).parts
      expect(Object.keys(mill?.cells ?? {})).toEqual(['gazette', 'wire'])
    }
  })

  it('leave out who says nothing there', () => {
    const said = [...tell(['mill: 6']), says('herald', '9')]
    expect(Object.keys(rowOf(compared(said)).parts[0]?.cells ?? {})).toEqual(['gazette'])
  })
})
