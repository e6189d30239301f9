import { type Measure, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { type Actor, isParty, isUnspecific, SOURCE_KINDS, type Source } from '@/lib/source/model'

/**
 * Columns: by role in the order of SOURCE_KINDS, then by key. Neither figures nor sides decide, so the order
 * carries no judgement and does not change when a figure does.
 */
export function compareSources(a: Source, b: Source): number {
  return SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) || compareKeys(a.key, b.key)
}

/**
 * Rows: grouped by whose people (parties first, those most spoken of leading; civilians; people not told apart),
 * then by what happened, this incident before cumulative totals, persons before families, all before some.
 *
 * @param weightOf how many claims speak of these victims
 */
export function measureOrder(
  actorOf: (key: string) => Actor,
  weightOf: (victims: string) => number,
): (a: Measure, b: Measure) => number {
  const rank = (victims: string) => {
    const actor = actorOf(victims)
    if (isUnspecific(actor)) return 2
    return isParty(actor) ? 0 : 1
  }
  return (a, b) =>
    rank(a.victims) - rank(b.victims) ||
    weightOf(b.victims) - weightOf(a.victims) ||
    compareKeys(a.victims, b.victims) ||
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period) ||
    UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit) ||
    compareKeys(a.subset ?? '', b.subset ?? '')
}

/** Sorts keys by their code units, the same everywhere. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
