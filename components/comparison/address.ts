import { incidentHref } from '@/components/incident/href'
import { type Measure, measureKey } from '@/lib/claim/model'
import type { Query } from '@/lib/values/query'
import { isReading, type Reading } from '@/lib/values/reading'
import type { Language } from '@/lib/values/text'

/** A cell of a board: the key of its measure and the key of its source. */
export interface CellAddress {
  readonly measure: string
  readonly source: string
}

/** All that a reader can select on a board. It stands in the URL whole, so that a link shows what the sender saw. */
export interface BoardAddress {
  /** `/en/incidents/KEY` */
  readonly path: string
  readonly reading: Reading
  /** The reading of an address that names none. */
  readonly usual: Reading
  readonly cell: CellAddress | null
  /** The measures whose parts are unfolded. */
  readonly open: readonly string[]
  /** The sources that are shown: chosen ones, all of them, or as many as fit. */
  readonly columns: readonly string[] | 'all' | 'fit'
}

/**
 * Reads an address from a URL. What it does not know it leaves out: an old link still shows the board.
 * @param usual the reading of a board whose address names none: that under which a version was signed off
 */
export function readAddress(path: string, query: Query, usual: Reading = 'literal'): BoardAddress {
  const reading = first(query.reading)
  const [measure, source] = first(query.cell)?.split('~') ?? []
  const columns = list(query.columns)
  return {
    path,
    reading: isReading(reading) ? reading : usual,
    usual,
    cell: measure && source ? { measure, source } : null,
    open: list(query.open),
    columns: columns.length === 0 ? 'fit' : columns.includes('all') ? 'all' : columns,
  }
}

/** The URL of an address with some of it changed. Defaults are left out. */
export function hrefOf(address: BoardAddress, changes: Partial<BoardAddress> = {}): string {
  const { path, reading, usual, cell, open, columns } = { ...address, ...changes }
  const query: string[] = []
  if (reading !== usual) query.push(`reading=${reading}`)
  if (columns !== 'fit') query.push(`columns=${columns === 'all' ? 'all' : encodeList(columns)}`)
  if (open.length > 0) query.push(`open=${encodeList(open)}`)
  if (cell !== null) query.push(`cell=${cellName(cell)}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** The URL of an address in which a measure's parts are unfolded, or folded if they were not. */
export function toggleHref(address: BoardAddress, measure: string): string {
  const open = address.open.includes(measure)
    ? address.open.filter((other) => other !== measure)
    : [...address.open, measure]
  return hrefOf(address, { open })
}

/** Where one cell of a board is: what a source says on a measure, opened. */
export function cellHref(
  language: Language,
  incident: string,
  measure: Measure,
  source: string,
): string {
  const board = readAddress(incidentHref(language, incident), {})
  return hrefOf(board, { cell: { measure: measureKey(measure), source } })
}

/** How a cell is named in the URL. */
function cellName({ measure, source }: CellAddress): string {
  return `${encodeURIComponent(measure)}~${encodeURIComponent(source)}`
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

function list(value: string | readonly string[] | undefined): string[] {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  return [...new Set(values.flatMap((text) => text.split(',')).filter((text) => text !== ''))]
}

function encodeList(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',')
}
