import type { Interval } from '@/lib/values/interval'
import type { Reading } from '@/lib/values/reading'
import type { Ledger } from './ledger'
import type { SpokenCell, SumCheck } from './model'
import type { Tabulated } from './row'
import { claimInterval } from './said'
import { checkSubset } from './sum'

/**
 * Marks the cells of a measure, also on its parts, that are larger than the total they belong to ("5 captured, 7
 * of them commanders": `exceeds`). What fits is left as it is.
 *
 * @param totals what is said of all victims, when the measure is a subset of them
 */
export function checkSubsets(
  ledger: Ledger,
  { cells, parts }: Tabulated,
  totals: Tabulated | undefined,
  reading: Reading,
): Tabulated {
  const check = (cell: SpokenCell, total: SpokenCell | undefined) =>
    checkSubsetCell(ledger, cell, total, reading)
  const totalsOf = new Map(totals?.parts.map((part) => [part.incident, part.cells]))
  return {
    cells: new Map([...cells].map(([key, cell]) => [key, check(cell, totals?.cells.get(key))])),
    parts: parts.map((part) => ({
      ...part,
      cells: Object.fromEntries(
        Object.entries(part.cells).map(([key, cell]) => {
          return [key, check(cell, totalsOf.get(part.incident)?.[key])]
        }),
      ),
    })),
  }
}

/**
 * Holds one cell against its total. A claim that names its total is held against that one, if it counts in the
 * same unit and over the same time; where none does, the cell is held against the source's own total.
 *
 * @param cell what a source says of the subset
 * @param total what the same source says of all victims, if anything
 */
function checkSubsetCell(
  ledger: Ledger,
  cell: SpokenCell,
  total: SpokenCell | undefined,
  reading: Reading,
): SpokenCell {
  const named = cell.claims.map(ledger.claimBy).flatMap((claim) => {
    const whole = ledger.totalOf(claim)
    return whole === undefined ? [] : { claim, whole }
  })
  const checks = named
    .filter(({ claim, whole }) => claim.unit === whole.unit && claim.period === whole.period)
    .map(({ claim, whole }) => excess(claimInterval(whole, reading), claimInterval(claim, reading)))
  if (named.length === 0 && total !== undefined) checks.push(excess(total.interval, cell.interval))
  const error = checks.find((check) => check !== null)
  return error === undefined ? cell : { ...cell, sum: error }
}

function excess(total: Interval | null, subset: Interval | null): SumCheck | null {
  return total === null || subset === null ? null : checkSubset(total, subset)
}
