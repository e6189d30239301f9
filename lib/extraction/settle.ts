import { type Figure, isSameFigure } from '@/lib/values/figure'
import { codePointsOf, quoteAt, sliceOf } from '@/lib/values/quote'
import type { Draft, ExtractedClaim } from './model'

/**
 * Turns drafts into proposals: the same figure by the same claimant on the same thing is one claim (the first
 * that says it, or the surest), in the order of the text, each with its quote.
 */
export function settle(text: string, drafts: readonly Draft[]): readonly ExtractedClaim[] {
  const points = codePointsOf(text)
  const kept: number[] = []
  const placeOf = new Map<number, number>()
  for (const [index, draft] of drafts.entries()) {
    const twin = kept.find((other) => isTwin(drafts[other] as Draft, draft))
    if (twin === undefined) kept.push(index)
    placeOf.set(index, twin ?? index)
  }
  const order = [...kept].sort(
    (a, b) => (drafts[a] as Draft).span.start - (drafts[b] as Draft).span.start,
  )
  return order.map((index) => {
    const { span, words, figure, why, subsetOf, ...draft } = drafts[index] as Draft
    const total = subsetOf === null ? undefined : placeOf.get(subsetOf)
    return {
      ...draft,
      subsetOf: total === undefined ? null : order.indexOf(total),
      figure: {
        kind: figure.kind,
        n: 'n' in figure ? figure.n : null,
        hi: 'hi' in figure ? figure.hi : null,
      },
      words: sliceOf(points, words.start, words.end),
      quote: quoteAt(points, span.start, span.end),
      why: why.map(({ rule, words }) => `${rule}: ${words}`),
    }
  })
}

/** A figure that is told twice: alike in everything that is counted, and not at two places. */
function isTwin(a: Draft, b: Draft): boolean {
  return (
    a.claimant === b.claimant &&
    a.outcome === b.outcome &&
    a.victims === b.victims &&
    a.subset === b.subset &&
    a.unit === b.unit &&
    a.period === b.period &&
    isSameFigure(a.figure, b.figure) &&
    (a.place === null || b.place === null || a.place === b.place)
  )
}

/** The figure of a proposal as the rest of Mizan writes it. */
export function toFigure({ kind, n, hi }: ExtractedClaim['figure']): Figure {
  return { kind, ...(n !== null && { n }), ...(hi !== null && { hi }) } as Figure
}
