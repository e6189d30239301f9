import type { Measure } from '@/lib/claim/model'
import { type Actor, isUnspecific } from '@/lib/source/model'
import { type Interval, sum, upper } from '@/lib/values/interval'
import type { Cell, CombinedCheck, Reason } from './model'
import { intervalsOf } from './verdict'

/** What a killed-or-wounded figure is put together from. */
const ADDENDS = ['killed', 'wounded'] as const

/**
 * Why two rows that a reader may want to compare are not compared (design, "Scope before numbers"), or null
 * when they have nothing in common. They are akin when they differ in one thing only: the unit, the period,
 * victims of whom one side is not told apart, or a combined outcome against one that is in it.
 */
export function reasonBetween(
  a: Measure,
  b: Measure,
  actorOf: (key: string) => Actor,
): Reason | null {
  if (a.subset !== b.subset) return null
  const differences: Reason[] = []
  if (a.unit !== b.unit) differences.push('unit')
  if (a.period !== b.period) differences.push('period')
  if (a.victims !== b.victims) {
    if (![a, b].some(({ victims }) => isUnspecific(actorOf(victims)))) return null
    differences.push('victims')
  }
  if (a.outcome !== b.outcome) {
    if (!isCombined(a, b) && !isCombined(b, a)) return null
    differences.push('combined')
  }
  return differences.length === 1 ? (differences[0] as Reason) : null
}

function isCombined(whole: Measure, part: Measure): boolean {
  return (
    whole.outcome === 'killed-or-wounded' && ADDENDS.some((outcome) => outcome === part.outcome)
  )
}

type Cells = Readonly<Record<string, Cell>>

/**
 * Holds the killed-or-wounded figures of a row against killed + wounded of every source that gives both, or
 * null when none does. Nobody is both killed and wounded, so the sum is the combined figure if all tell the same.
 */
export function checkCombined(
  combined: Cells,
  killed: Cells,
  wounded: Cells,
): CombinedCheck | null {
  const figures = Object.keys(combined).flatMap((source) => numbersIn(combined, source))
  const added = Object.keys(killed).flatMap((source) => {
    const terms = [...numbersIn(killed, source), ...numbersIn(wounded, source)]
    return terms.length === 2 ? [{ source, interval: sum(terms) }] : []
  })
  if (figures.length === 0 || added.length === 0) return null
  const sums = added.map(({ interval }) => interval)
  const gap = Math.max(distanceAbove(figures, sums), distanceAbove(sums, figures))
  return { added, meets: gap <= 0, gap: gap > 0 ? gap : null }
}

/** How far the highest of some intervals stands above the lowest of others; not above 0 when all of them meet. */
function distanceAbove(below: readonly Interval[], above: readonly Interval[]): number {
  return Math.max(...above.map(([low]) => low)) - Math.min(...below.map(upper))
}

function numbersIn(cells: Cells, source: string): readonly Interval[] {
  const cell = cells[source]
  return cell?.state === 'figure' ? intervalsOf([cell]) : []
}
