import { type Interval, isPoint, sum, upper } from '@/lib/values/interval'
import type { SumCheck } from './model'

/**
 * Holds a source's whole against the sum of its own parts (design, "Parts and wholes").
 * `addsUp` only when it does whatever the words mean: every figure exact and the sum equal. `fallsShort` and
 * `exceeds` only when no reading of the words could make the sum fit; `by` is then the smallest distance, so
 * "at least". Everything between is `cannotTell`.
 */
export function checkSum(total: Interval, parts: readonly Interval[]): SumCheck {
  const added = sum(parts)
  const shown = parts.map((part) => (isPoint(part) ? part[0] : part))
  if (upper(added) < total[0])
    return { verdict: 'fallsShort', by: total[0] - upper(added), total, parts: shown }
  if (added[0] > upper(total))
    return { verdict: 'exceeds', by: added[0] - upper(total), total, parts: shown }
  const addsUp = isPoint(added) && isPoint(total)
  return { verdict: addsUp ? 'addsUp' : 'cannotTell', by: addsUp ? 0 : null, total, parts: shown }
}

/** A subset that cannot fit in its total, or null: a subset may well be smaller, so nothing else is an error. */
export function checkSubset(total: Interval, subset: Interval): SumCheck | null {
  const check = checkSum(total, [subset])
  return check.verdict === 'exceeds' ? { ...check, subset: true } : null
}
