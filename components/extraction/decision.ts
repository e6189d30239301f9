import type { ExtractedClaim } from '@/lib/extraction/model'

/** What a person made of a proposal. A corrected one is accepted in another form. */
export type Verdict = 'open' | 'accepted' | 'corrected' | 'rejected'

export type Correction = Partial<
  Pick<
    ExtractedClaim,
    'claimant' | 'outcome' | 'victims' | 'subset' | 'figure' | 'unit' | 'period' | 'modality'
  >
>

/** Decisions by the proposal that they are about; those before them, for undoing. */
export interface Decisions {
  readonly made: ReadonlyMap<string, { readonly verdict: Verdict; readonly correction: Correction }>
  readonly before: Decisions | null
}

export const UNDECIDED: Decisions = { made: new Map(), before: null }

/**
 * What a proposal is known by while the text is being typed: its words and what it says of them, not its position,
 * so that a decision stays with its claim when a word is added above it.
 */
export function identityOf(claim: ExtractedClaim, all: readonly ExtractedClaim[]): string {
  const { outcome, victims, subset, claimant, quote } = claim
  const same = [outcome, victims, subset, claimant, quote.exact].join(' ')
  const earlier = all.filter(
    (other) => other.quote.exact === quote.exact && other.quote.start < quote.start,
  )
  return `${same} ${earlier.length}`
}

/** The decision on a proposal. */
export function decisionOn({ made }: Decisions, identity: string) {
  return made.get(identity) ?? { verdict: 'open' as const, correction: {} }
}

/** Decides on a proposal; the decisions before stay behind the new ones. */
export function decide(
  decisions: Decisions,
  identity: string,
  verdict: Verdict,
  correction: Correction = decisionOn(decisions, identity).correction,
): Decisions {
  const made = new Map(decisions.made).set(identity, { verdict, correction })
  return { made, before: decisions }
}

/** Takes the last decision back. */
export function undo(decisions: Decisions): Decisions {
  return decisions.before ?? decisions
}
