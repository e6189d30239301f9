import { isSameFigure } from '@/lib/values/figure'
import type { Proposal, ProposedClaim } from './proposal'
import { toFigure } from './settle'

/**
 * Which of two proposals stays when they are merged: one that is accepted already, else the surer one, else the one
 * that quotes more, else the first in the text.
 *
 * @returns the one that stays, then the one that is recorded as merged into it
 */
export function betterOf(
  a: Proposal,
  b: Proposal,
  isAccepted: (id: string) => boolean,
): readonly [kept: Proposal, merged: Proposal] {
  const lead = [
    Number(isAccepted(a.id)) - Number(isAccepted(b.id)),
    a.claim.confidence - b.claim.confidence,
    lengthOf(a) - lengthOf(b),
    b.claim.quote.start - a.claim.quote.start,
  ].find((difference) => difference !== 0)
  return lead === undefined || lead > 0 ? [a, b] : [b, a]
}

/** A claim with what only those that were merged into it say: where it happened, and when. */
export function withMerged(claim: ProposedClaim, merged: readonly ProposedClaim[]): ProposedClaim {
  const first = (field: 'place' | 'date') =>
    [claim, ...merged].find((known) => known[field] !== null)?.[field] ?? null
  return { ...claim, place: first('place'), date: first('date') }
}

function lengthOf({ claim: { quote } }: Proposal): number {
  return quote.end - quote.start
}

export type Difference = 'outcome' | 'victims' | 'figure'

/** In what two claims say different things, so that merging them would lose one. */
export function differencesOf(a: ProposedClaim, b: ProposedClaim): readonly Difference[] {
  const isSame: Readonly<Record<Difference, boolean>> = {
    outcome: a.outcome === b.outcome && a.subset === b.subset,
    victims: a.victims === b.victims,
    figure: isSameFigure(toFigure(a.figure), toFigure(b.figure)),
  }
  return (Object.keys(isSame) as Difference[]).filter((field) => !isSame[field])
}
