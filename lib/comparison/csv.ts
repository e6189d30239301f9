import { stringify } from 'csv-stringify/sync'
import { type Cell, type Comparison, isSpoken, type Row } from './model'

/** The columns of the export, one line a cell. The reading stands in every line: no number is right without it. */
export const CSV_COLUMNS = [
  'reading',
  'incident',
  'outcome',
  'victims',
  'unit',
  'period',
  'subset',
  'verdict',
  'gap',
  'ratio',
  'source',
  'source_name_ar',
  'source_name_en',
  'state',
  'words',
  'figure_kind',
  'n',
  'hi',
  'low',
  'high',
  'coverage',
  'perspective',
  'claims',
] as const

type Line = Record<(typeof CSV_COLUMNS)[number], string | number | null>

/** What a spreadsheet takes for the beginning of a formula, also in full width, and what hides one; and our own mark. */
const RISKY = /^['=+\-@＝＋－＠\s]/u

/**
 * A comparison as CSV (RFC 4180, UTF-8 with a byte order mark, for spreadsheets). Numbers are plain; texts that a
 * spreadsheet would run as a formula begin with an apostrophe, see `unguard`.
 */
export function toCsv(comparison: Comparison): string {
  const lines = comparison.rows.flatMap((row) =>
    comparison.sources.map((source): Line => {
      const cell = row.cells[source.key] as Cell
      return { ...measureOf(comparison, row), ...sourceOf(source), ...cellOf(cell) }
    }),
  )
  return stringify(lines.map(guardTexts), {
    bom: true,
    header: true,
    columns: [...CSV_COLUMNS],
    quoted_string: true,
    record_delimiter: 'windows',
  })
}

/** Puts an apostrophe before a text that is risky in a spreadsheet. */
export function guard(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** The text that was guarded. */
export function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}

function guardTexts(line: Line): Line {
  const guarded = Object.entries(line).map(([column, value]) => {
    return [column, typeof value === 'string' ? guard(value) : value]
  })
  return Object.fromEntries(guarded) as Line
}

function measureOf({ reading, incident }: Comparison, row: Row) {
  const { outcome, victims, unit, period, subset, verdict, gap, ratio } = row
  const measure = { outcome, victims, unit, period, subset }
  return { reading, incident: incident.key, ...measure, verdict, gap, ratio }
}

function sourceOf({ key, name }: Comparison['sources'][number]) {
  return { source: key, source_name_ar: name.ar, source_name_en: name.en }
}

function cellOf(cell: Cell) {
  const silence = {
    state: cell.state,
    words: null,
    figure_kind: null,
    n: null,
    hi: null,
    low: null,
    high: null,
  }
  if (!isSpoken(cell)) return { ...silence, coverage: null, perspective: null, claims: null }
  const { state, words, figure, interval, coverage, perspective, claims } = cell
  return {
    state,
    words,
    figure_kind: figure.kind,
    n: 'n' in figure ? figure.n : null,
    hi: 'hi' in figure ? figure.hi : null,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    coverage,
    perspective,
    claims: claims.join(' '),
  }
}
