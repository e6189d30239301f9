import { withoutBidiControls } from '@/lib/values/bidi'
import { type Figure, figureKey } from '@/lib/values/figure'
import { type CodePoints, codePointsOf, quoteAt, sliceOf } from '@/lib/values/quote'
import type { Draft, ExtractedClaim } from './model'

/**
 * Turns drafts into proposals: the same figure by the same claimant on the same thing is one claim (the first
 * that says it, or the surest), in the order of the text, each with its quote.
 */
export function settle(text: string, drafts: readonly Draft[]): readonly ExtractedClaim[] {
  const points = codePointsOf(text)
  const kept: number[] = []
  const placeOf = new Map<number, number>()
  const alike = new Map<string, number[]>()
  for (const [index, draft] of drafts.entries()) {
    const others = alike.get(keyOf(draft)) ?? []
    const twin = isMore(draft)
      ? undefined
      : others.find(
          (other) =>
            isSamePlace(drafts[other] as Draft, draft) &&
            !isSameSentence(points, drafts[other] as Draft, draft),
        )
    if (twin === undefined) {
      kept.push(index)
      alike.set(keyOf(draft), [...others, index])
    }
    placeOf.set(index, twin ?? index)
  }
  const order = [...kept].sort(
    (a, b) => (drafts[a] as Draft).span.start - (drafts[b] as Draft).span.start,
  )
  const rank = new Map(order.map((index, place) => [index, place]))
  return order.map((index) => {
    const { span, words, figure, why, subsetOf, ...draft } = drafts[index] as Draft
    const total = subsetOf === null ? undefined : placeOf.get(subsetOf)
    return {
      ...draft,
      subsetOf: total === undefined ? null : (rank.get(total) ?? null),
      figure: {
        kind: figure.kind,
        n: 'n' in figure ? figure.n : null,
        hi: 'hi' in figure ? figure.hi : null,
      },
      words: withoutBidiControls(sliceOf(points, words.start, words.end)),
      quote: quoteAt(points, span.start, span.end),
      why: why.map(({ rule, words }) => `${rule}: ${words}`),
    }
  })
}

/** Equal for drafts that are alike in everything that is counted. */
function keyOf({ claimant, outcome, victims, subset, unit, period, figure }: Draft): string {
  return [claimant, outcome, victims, subset, unit, period, figureKey(figure)].join(' ')
}

/** A figure that is told twice is not told of two places. */
function isSamePlace(a: Draft, b: Draft): boolean {
  return a.place === null || b.place === null || a.place === b.place
}

/** What one sentence tells side by side («a man, his wife and their son») is not told twice. */
function isSameSentence(points: CodePoints, a: Draft, b: Draft): boolean {
  const [from, to] =
    a.words.end <= b.words.start ? [a.words.end, b.words.start] : [b.words.end, a.words.start]
  return to - from <= BESIDE && !/[.!?؟\n:]/.test(sliceOf(points, from, to))
}

/** "Six more": others than the six that were told. */
function isMore({ figure, why }: Draft): boolean {
  return 'n' in figure && why.some(({ rule }) => rule === 'more')
}

/** How far apart, in code points, two figures of one list stand. */
const BESIDE = 60

/** The figure of a proposal as the rest of Mizan writes it. */
export function toFigure({ kind, n, hi }: ExtractedClaim['figure']): Figure {
  return { kind, ...(n !== null && { n }), ...(hi !== null && { hi }) } as Figure
}
