import { measureKey } from '@/lib/claim/model'
import { type Cell, isSpoken, type Row } from '@/lib/comparison/model'
import type { BoardView, Column } from './view'

/** How many claims the evidence of one cell shows; the source's page lists them all. */
const SHOWN = 30

/** The cell that the address names, and the claims that stand behind it. */
export interface OpenCell {
  readonly row: Row
  readonly column: Column
  readonly cell: Cell
  /** Keys of its own claims, then of those that they replaced, the latest first. */
  readonly claims: readonly string[]
  /** How many more there are. */
  readonly more: number
}

/** Finds the open cell of a board; null when none is open or the address names one that is not there. */
export function openCell({ comparison, columns, address }: BoardView): OpenCell | null {
  const row = comparison.rows.find((row) => measureKey(row) === address.cell?.measure)
  const column = columns.find(({ key }) => key === address.cell?.source)
  const cell = row?.cells[column?.key ?? '']
  if (row === undefined || column === undefined || cell === undefined) return null
  const claims = claimsOf(cell)
  return {
    row,
    column,
    cell,
    claims: claims.slice(0, SHOWN),
    more: Math.max(0, claims.length - SHOWN),
  }
}

function claimsOf(cell: Cell): readonly string[] {
  if (!isSpoken(cell)) return cell.ofWhole ?? []
  return [...cell.claims, ...[...cell.revisions].reverse().flatMap(({ claims }) => claims)]
}
