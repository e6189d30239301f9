import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS, guard, toCsv, unguard } from './csv'
import type { Cell, Comparison, Row, SpokenCell } from './model'

const spoken: SpokenCell = {
  state: 'figure',
  figure: { kind: 'range', n: 2, hi: 3 },
  words: 'بين ٢ و٣',
  interval: [2, 3],
  coverage: 'whole',
  perspective: 'own',
  claims: ['c1', 'c2'],
  sum: null,
  revisions: [],
}

const row: Row = {
  outcome: 'killed',
  victims: 'guards',
  unit: 'persons',
  period: 'event',
  subset: null,
  verdict: 'conflict',
  reasons: [],
  apart: [],
  gap: 5,
  ratio: 3.5,
  meeting: null,
  spread: { low: 2, high: 3 },
  speaking: 1,
  documents: 1,
  origins: 1,
  combined: null,
  cells: {},
  parts: [],
}

function csvOf(cell: Cell, name = { ar: 'مرصد', en: 'Monitor' }): string[] {
  const comparison: Comparison = {
    incident: { key: 'bridge', title: { ar: 'الجسر', en: 'The bridge' } },
    reading: 'acled',
    sources: [{ key: 'monitor', kind: 'monitor', name }],
    rows: [{ ...row, cells: { monitor: cell } }],
    findings: [],
    parts: [],
    related: [],
  }
  return toCsv(comparison).split('\r\n')
}

describe('comparison as CSV', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(csvOf(spoken)[0]).toBe(`\uFEFF${CSV_COLUMNS.map((name) => `"${name}"`).join(',')}`)
  })

  it.each<[string, Cell, string]>([
    ['a figure', spoken, '"figure","بين ٢ و٣","range",2,3,2,3,"whole","own","c1 c2"'],
    [
      'an open interval',
      { ...spoken, figure: { kind: 'moreThan', n: 20 }, interval: [21, null] },
      '"figure","بين ٢ و٣","moreThan",20,,21,,"whole","own","c1 c2"',
    ],
    [
      'a denial that leaves no interval',
      { ...spoken, state: 'denied', figure: { kind: 'none' }, interval: null },
      '"denied","بين ٢ و٣","none",,,,,"whole","own","c1 c2"',
    ],
    ['silence', { state: 'silent', claims: [] }, '"silent",,,,,,,,,'],
  ])('has one line for %s', (_, cell, end) => {
    const start = '"acled","bridge","killed","guards","persons","event",,"conflict",5,3.5'
    expect(csvOf(cell)[1]).toBe(`${start},"monitor","مرصد","Monitor",${end}`)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-5', "'-5"],
    ['@cell', "'@cell"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ["'tis", "''tis"],
    ['قتلى', 'قتلى'],
    ['5-3', '5-3'],
    ['', ''],
  ])('guards the text %j', (text, guarded) => {
    expect(guard(text)).toBe(guarded)
    const written = csvOf(spoken, { ar: text, en: 'Monitor' }).join('\r\n')
    if (text !== '') expect(written).toContain(`"${guarded}"`)
  })

  it('can be undone for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => unguard(guard(text)) === text))
  })
})

it.each([
  ["'=SUM(A1)", '=SUM(A1)'],
  ['ten men', 'ten men'],
])('unguards %s', (guarded, text) => {
  expect(unguard(guarded)).toBe(text)
})
