import { readDocument } from '../read'

/**
 * What the reader proposes for a text, one line a claim, as the tables of its tests say it:
 * `claimant outcome victims figure`, then the subset, `families` and `cumulative` where they hold.
 */
export function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'ar', ...nothing }).claims.map(
    ({ claimant, outcome, victims, subset, figure: { kind, n, hi }, unit, period }) =>
      [
        claimant,
        outcome,
        victims,
        kind === 'exact' ? null : kind,
        n,
        hi,
        subset,
        unit === 'persons' ? null : unit,
        period === 'event' ? null : period,
      ]
        .filter((part) => part !== null)
        .join(' '),
  )
}
