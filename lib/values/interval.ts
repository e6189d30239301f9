/**
 * Whole-number intervals. `null` as the upper bound means unbounded. Lower bounds are never negative:
 * nothing that Mizan counts can be fewer than none.
 */
export type Interval = readonly [low: number, high: number | null]

/** The numeric upper bound, `Infinity` when there is none: for arithmetic only, never for display. */
export function upper([, high]: Interval): number {
  return high ?? Number.POSITIVE_INFINITY
}

/** True when the interval holds a single number. */
export function isPoint([low, high]: Interval): boolean {
  return low === high
}

/** True when some whole number lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return a[0] <= upper(b) && b[0] <= upper(a)
}

/** True when the first holds every number of the second. */
export function holds(outer: Interval, inner: Interval): boolean {
  return outer[0] <= inner[0] && upper(inner) <= upper(outer)
}

/** The numbers that lie in all of the intervals, or null when there are none. An empty list gives null. */
export function meeting(intervals: Iterable<Interval>): Interval | null {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (const interval of intervals) {
    low = Math.max(low, interval[0])
    high = Math.min(high, upper(interval))
  }
  return low === Number.NEGATIVE_INFINITY || low > high ? null : [low, finite(high)]
}

/** The smallest interval that holds all of the given ones, or null for an empty list. */
export function hull(intervals: Iterable<Interval>): Interval | null {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const interval of intervals) {
    low = Math.min(low, interval[0])
    high = Math.max(high, upper(interval))
  }
  return high === Number.NEGATIVE_INFINITY ? null : [low, finite(high)]
}

/** What a sum can be when each term lies in its interval: [Σ low, Σ high]. An empty list sums to [0, 0]. */
export function sum(intervals: Iterable<Interval>): Interval {
  let low = 0
  let high = 0
  for (const interval of intervals) {
    low += interval[0]
    high += upper(interval)
  }
  return [low, finite(high)]
}

/**
 * Which way an interval went: `up` or `down` when no bound went the other way, else `unclear`.
 * From [10, ∞) to [47, ∞) is up although both hold 50.
 */
export function changeBetween(before: Interval, after: Interval): 'up' | 'down' | 'unclear' {
  const low = after[0] - before[0]
  const high = upper(after) === upper(before) ? 0 : upper(after) - upper(before)
  if (low >= 0 && high >= 0 && low + high > 0) return 'up'
  return low <= 0 && high <= 0 && low + high < 0 ? 'down' : 'unclear'
}

function finite(high: number): number | null {
  return high === Number.POSITIVE_INFINITY ? null : high
}
