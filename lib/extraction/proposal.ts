import { isSameFigure } from '@/lib/values/figure'
import type { ExtractedClaim } from './model'
import { toFigure } from './settle'

/** Who proposes: the reader of texts, the second reader, or the person at the desk. */
export const ORIGINS = ['reader', 'second', 'person'] as const

export type Origin = (typeof ORIGINS)[number]

/** A proposed claim as it is decided on: the total of which it is a part is named by that proposal's identity. */
export interface ProposedClaim extends Omit<ExtractedClaim, 'subsetOf'> {
  readonly subsetOf: string | null
}

export interface Proposal {
  readonly id: string
  readonly origin: Origin
  readonly claim: ProposedClaim
}

/** The letter before the identities of those who are not the reader, so that they never meet its. */
const MARK: Readonly<Record<Origin, string>> = { reader: '', second: 's', person: 'n' }

/**
 * Claims as proposals, each with its identity: where the words of its figure stand in the document and what it says
 * of them. A document never changes, so an identity holds as long as a reader finds the same figure at the same
 * place, whatever else it has learnt to say of it.
 *
 * @param taken identities that are already given to others of the same origin
 */
export function toProposals(
  claims: readonly ExtractedClaim[],
  origin: Origin,
  taken: Iterable<string> = [],
): readonly Proposal[] {
  const given = new Set(taken)
  const ids = claims.map((claim) => {
    const { outcome, subset } = claim
    const base = [`${MARK[origin]}${wordsStart(claim)}`, outcome, subset].filter(Boolean).join('-')
    let id = base
    for (let count = 2; given.has(id); count++) id = `${base}-${count}`
    given.add(id)
    return id
  })
  return claims.map((claim, index) => ({
    id: ids[index] as string,
    origin,
    claim: { ...claim, subsetOf: claim.subsetOf === null ? null : (ids[claim.subsetOf] ?? null) },
  }))
}

/** Where the words of the figure begin in the document, in code points; where the quote does if it lacks them. */
function wordsStart({ quote, words }: Pick<ExtractedClaim, 'quote' | 'words'>): number {
  const offset = quote.exact.lastIndexOf(words)
  return offset < 0 ? quote.start : quote.start + [...quote.exact.slice(0, offset)].length
}

/** What is needed of a claim that is recorded, to know a proposal again in it. */
export interface RecordedClaim {
  readonly key: string
  readonly outcome: string
  readonly subset: string | null
  readonly victims: string
  readonly figure: ReturnType<typeof toFigure>
  readonly quote: { readonly start: number; readonly end: number }
}

/**
 * The recorded claim that a proposal says again, or null: the same figure of the same people, in words that overlap.
 * So a document whose claims came with a bundle is not proposed a second time.
 */
export function recordedAs<T extends RecordedClaim>(
  claim: ProposedClaim,
  recorded: readonly T[],
): T | null {
  return recorded.find((other) => isSaidAgain(claim, other)) ?? null
}

/** True when one reader says what another one has said: the same figure of the same people, in words that overlap. */
export function isRepeated(claim: ProposedClaim, other: ProposedClaim): boolean {
  return isSaidAgain(claim, { ...other, figure: toFigure(other.figure) })
}

function isSaidAgain(
  { outcome, subset, victims, figure, quote }: ProposedClaim,
  other: Omit<RecordedClaim, 'key'>,
): boolean {
  return (
    other.outcome === outcome &&
    other.subset === subset &&
    other.victims === victims &&
    other.quote.start < quote.end &&
    other.quote.end > quote.start &&
    isSameFigure(other.figure, toFigure(figure))
  )
}
