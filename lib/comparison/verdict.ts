import { hull, type Interval, meeting, upper } from '@/lib/values/interval'
import type { Row, SpokenCell } from './model'

type Judgement = Pick<Row, 'verdict' | 'gap' | 'ratio' | 'meeting' | 'spread'>

/**
 * The verdict of a row: the first that holds of `conflict`, `agree`, `compatible`, `oneFigure`, `noFigures`
 * (design, "Row verdict"). Every interval takes part in a conflict, vague words included; only cells that give
 * a number count for the rest. A denial of the whole against anything that is at least one is a conflict.
 */
export function judge(cells: readonly SpokenCell[]): Judgement {
  const intervals = intervalsOf(cells)
  const numbers = cells.filter((cell) => cell.state === 'figure')
  const range = hull(intervalsOf(numbers))
  const spread = range && { low: range[0], high: range[1] }
  const apart = distance(intervals)
  const plain = { gap: null, ratio: null, meeting: null, spread }
  if (apart !== null || isDenied(cells)) return { verdict: 'conflict', ...plain, ...apart }
  if (agree(numbers)) return { verdict: 'agree', ...plain }
  if (numbers.length > 1) return { verdict: 'compatible', ...plain, meeting: meeting(intervals) }
  return { verdict: numbers.length === 1 ? 'oneFigure' : 'noFigures', ...plain }
}

/**
 * The largest distance between two intervals that share no number, from the upper bound of the lower to the
 * lower bound of the higher, and those two bounds divided (null over 0). Null when all of them meet.
 */
export function distance(
  intervals: readonly Interval[],
): { gap: number; ratio: number | null } | null {
  let below = Number.POSITIVE_INFINITY
  let above = 0
  for (const interval of intervals) {
    below = Math.min(below, upper(interval))
    above = Math.max(above, interval[0])
  }
  return below < above ? { gap: above - below, ratio: below === 0 ? null : above / below } : null
}

/** The intervals of the cells that have one. */
export function intervalsOf(cells: readonly Pick<SpokenCell, 'interval'>[]): readonly Interval[] {
  const intervals: Interval[] = []
  for (const { interval } of cells) if (interval !== null) intervals.push(interval)
  return intervals
}

function isDenied(cells: readonly SpokenCell[]): boolean {
  return (
    cells.some((cell) => cell.state === 'denied' && cell.coverage === 'whole') &&
    intervalsOf(cells.filter((cell) => cell.state !== 'denied')).some(([low]) => low >= 1)
  )
}

function agree(numbers: readonly SpokenCell[]): boolean {
  const exact = intervalsOf(
    numbers.filter(({ figure, coverage }) => figure.kind === 'exact' && coverage === 'whole'),
  )
  return exact.length > 1 && new Set(exact.map(([low]) => low)).size === 1
}
