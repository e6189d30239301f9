import type { Interval } from '@/lib/values/interval'
import type { Reading } from '@/lib/values/reading'
import type { Ledger } from './ledger'
import type { SpokenCell, SumCheck } from './model'
import { claimInterval } from './statement'
import { checkSubset } from './sum'

/**
 * Marks the cell of a subset that is larger than its total ("5 captured, 7 of them commanders": `exceeds`). A
 * claim that names its total is held against that one; where none does, the cell is held against the source's
 * own total. A subset that fits is left as it is.
 *
 * @param cell what a source says of the subset
 * @param total what the same source says of all victims, if anything
 */
export function checkSubsetCell(
  ledger: Ledger,
  cell: SpokenCell,
  total: SpokenCell | undefined,
  reading: Reading,
): SpokenCell {
  const named = cell.claims.map(ledger.claimBy).filter(({ subsetOf }) => subsetOf !== null)
  const checks = named.map((claim) => {
    const whole = ledger.claimBy(claim.subsetOf as string)
    return excess(claimInterval(whole, reading), claimInterval(claim, reading))
  })
  if (named.length === 0 && total !== undefined) checks.push(excess(total.interval, cell.interval))
  const error = checks.find((check) => check !== null)
  return error === undefined ? cell : { ...cell, sum: error }
}

function excess(total: Interval | null, subset: Interval | null): SumCheck | null {
  return total === null || subset === null ? null : checkSubset(total, subset)
}
