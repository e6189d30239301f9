import { describe, expect, it } from 'vitest'
import { cellOf, factsOf, INCIDENTS, rowOf, says } from '@/tests/comparison/facts'
import { compare } from './compare'
import { toJson } from './json'

/** The shape of the worked example of the law, with numbers of an invented raid by the Blues. */
const at = (place: string) => ({ at: place, by: 'blues' })
const captured = { outcome: 'captured' } as const
const abducted = { outcome: 'abducted', victims: 'civilians' } as const
const blues = { victims: 'blues', by: 'reds' } as const

const SAID = [
  says('blues', '31', { key: 'k', ...at('raid') }),
  says('blues', '9', { key: 'k1', ...at('mill') }),
  says('blues', '14', { key: 'k2', ...at('bridge') }),
  says('blues', '8', { key: 'k3', ...at('camp') }),
  says('blues', '6', { key: 'p', ...at('raid'), ...captured }),
  says('blues', '1', { key: 'p1', ...at('mill'), ...captured }),
  says('blues', '3', { key: 'p2', ...at('bridge'), ...captured }),
  says('blues', '1', {
    key: 'p2c',
    ...at('bridge'),
    ...captured,
    subset: 'commander',
    subsetOf: 'p2',
  }),
  says('blues', '2', { key: 'p3', ...at('camp'), ...captured }),
  says('reds', 'some', { key: 'r', ...at('camp') }),
  says('reds', 'more than 30', { key: 'rb', ...blues, at: 'camp' }),
  says('reds', 'some', { key: 'ra', ...at('camp'), ...abducted }),
  says('gazette', 'no figure', { key: 'gk', ...at('raid') }),
  says('gazette', 'no figure', { key: 'gp', ...at('raid'), ...captured }),
  says('gazette', 'all', { key: 'ga', ...at('camp'), ...abducted }),
  says('herald', 'some', { key: 'h', ...blues, at: 'mill' }),
]

const related = [{ incident: 'skirmish', as: 'earlier-attack' }]
const incidents = INCIDENTS.filter(({ key }) => key !== 'campaign' && key !== 'ford').map((one) =>
  one.key === 'raid' ? { ...one, partOf: null, related } : one,
)
const whole = compare(factsOf(SAID, { incidents }), 'literal')
const camp = compare(factsOf(SAID, { incidents, incident: 'camp' }), 'literal')

const killedReds = rowOf(whole, { outcome: 'killed', victims: 'reds' })
const killedBlues = rowOf(whole, { victims: 'blues' })
const prisoners = rowOf(whole, { ...captured, subset: null })
const taken = rowOf(whole, abducted)

describe('the worked example', () => {
  it('gives the cell of the attacker as the law prints it', () => {
    expect(JSON.parse(JSON.stringify(killedReds.cells.blues))).toEqual({
      state: 'figure',
      figure: { kind: 'exact', n: 31 },
      words: '31',
      interval: [31, 31],
      coverage: 'whole',
      perspective: 'enemy',
      claims: ['k'],
      sum: { verdict: 'addsUp', by: 0, total: [31, 31], parts: [9, 14, 8] },
      revisions: [],
    })
  })

  it('gives the row as the law prints it', () => {
    const { verdict, reasons, gap, ratio, meeting, spread, documents, origins } = killedReds
    expect([verdict, reasons, gap, ratio, meeting]).toEqual(['oneFigure', [], null, null, null])
    expect([spread, documents, origins]).toEqual([{ low: 31, high: 31 }, 1, 3])
  })

  it.each([
    [
      'the attacked admit a group, at the camp only',
      killedReds,
      'reds',
      ['vague', [2, null], 'part', 'own'],
    ],
    [
      'an outlet shows bodies',
      killedReds,
      'gazette',
      ['noFigure', [1, null], 'whole', 'third-party'],
    ],
    [
      'an outlet shows prisoners',
      prisoners,
      'gazette',
      ['noFigure', [1, null], 'whole', 'third-party'],
    ],
    [
      'the attacked count the attackers, at the camp only',
      killedBlues,
      'reds',
      ['figure', [31, null], 'part', 'enemy'],
    ],
    [
      'reports speak of an unspecified number',
      killedBlues,
      'herald',
      ['vague', [2, null], 'part', 'third-party'],
    ],
    ['all civilians were taken', taken, 'gazette', ['vague', [1, null], 'part', 'third-party']],
    ['a group of civilians was taken', taken, 'reds', ['vague', [2, null], 'part', 'third-party']],
  ])('%s', (_, row, from, cell) => {
    const { state, interval, coverage, perspective } = cellOf(row, from)
    expect([state, interval, coverage, perspective]).toEqual(cell)
  })

  it.each([
    ['the attacked on their prisoners', prisoners, 'reds'],
    ['the attackers on their dead', killedBlues, 'blues'],
    ['the attackers on the civilians', taken, 'blues'],
    ['the reports on the dead of the attacked', killedReds, 'herald'],
  ])('%s are silent, which is not zero', (_, row, from) => {
    expect(row.cells[from]).toEqual({ state: 'silent', claims: [] })
  })

  it('adds up the prisoners, of whom one is a commander', () => {
    expect(cellOf(prisoners, 'blues').sum).toMatchObject({ verdict: 'addsUp', parts: [1, 3, 2] })
    const commander = rowOf(whole, { subset: 'commander' })
    expect(cellOf(commander, 'blues')).toMatchObject({ interval: [1, null], sum: null })
  })

  it('tells what stands out, ranked', () => {
    expect(whole.findings.map(({ kind, claims }) => [kind, claims])).toEqual([
      ['silent', ['p']],
      ['silent', ['rb']],
      ['vague', ['k', 'r']],
      ['extent', ['ga', 'ra']],
    ])
  })

  it('shows the earlier attack as related and nowhere else', () => {
    expect(toJson(whole)).toMatchObject({ related, parts: ['mill', 'bridge', 'camp'] })
    expect(JSON.stringify(whole.rows)).not.toContain('skirmish')
  })

  it('holds like with like at the part', () => {
    const row = rowOf(camp, { outcome: 'killed', victims: 'reds' })
    expect(cellOf(row, 'blues')).toMatchObject({ interval: [8, 8], coverage: 'whole' })
    expect(cellOf(row, 'reds')).toMatchObject({ state: 'vague', coverage: 'whole' })
    expect(row.cells.gazette).toEqual({ state: 'silent', claims: [], ofWhole: ['gk'] })
  })
})
