import { scaleLinear, scaleSymlog } from 'd3-scale'
import { type Interval, upper } from '@/lib/values/interval'

/** The one axis that all sources of a row share. */
export interface PlotScale {
  /** Where a number stands, from 0 (the start of the line) to `width`. */
  at(n: number): number
  readonly ticks: readonly number[]
  /** True when the axis is stretched near zero, because the figures are of very different sizes. */
  readonly isStretched: boolean
}

/** Largest over smallest figure from which a straight axis would push the small ones into a corner. */
const STRETCH_FROM = 60

/** The axis for some intervals: from zero to beyond the highest bound, further when one has no upper bound. */
export function scaleFor(intervals: readonly Interval[], width: number): PlotScale {
  const bounds = intervals.flatMap(([low, high]) => (high === null ? [low] : [low, high]))
  const highest = Math.max(1, ...bounds)
  const isOpen = intervals.some((interval) => upper(interval) === Number.POSITIVE_INFINITY)
  const positive = bounds.filter((n) => n > 0)
  const isStretched = positive.length > 0 && highest / Math.min(...positive) >= STRETCH_FROM
  const end = isOpen ? Math.ceil(highest * 1.25 + 1) : highest
  const scale = isStretched
    ? scaleSymlog().domain([0, end]).range([0, width])
    : scaleLinear().domain([0, end]).range([0, width])
  const ticks = isStretched ? stretchedTicks(highest) : scale.ticks(3).filter(Number.isInteger)
  return { at: (n) => Math.min(width, scale(n)), ticks, isStretched }
}

/** Zero and the powers of ten up to the highest figure, thinned to what can be read. */
function stretchedTicks(highest: number): number[] {
  const powers: number[] = []
  for (let n = 1; n <= highest; n *= 10) powers.push(n)
  const step = Math.ceil(powers.length / 3)
  return [0, ...powers.filter((_, i) => (powers.length - 1 - i) % step === 0)]
}
