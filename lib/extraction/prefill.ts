import type { Quote } from '@/lib/values/quote'
import type { ExtractedClaim } from './model'
import type { ProposedClaim } from './proposal'

/** A claim that a person begins: empty is what they still have to say before it is one. */
export type BegunClaim = Omit<ProposedClaim, 'outcome'> & {
  readonly outcome: ProposedClaim['outcome'] | ''
}

/**
 * A claim for words that a person selected, filled in by what the reader can tell from them alone. Who says so, of
 * whom and what happened starts empty where the words do not tell; only where and when goes on from the proposal
 * before, as it does in a text.
 *
 * @param found what the reader found in the selected words, if anything
 * @param number the number that the words say, if any
 * @param before the last proposal that begins before them
 */
export function prefilled(
  quote: Quote,
  found: ExtractedClaim | undefined,
  number: ExtractedClaim['figure'] | null,
  before: ProposedClaim | undefined,
): BegunClaim {
  return {
    claimant: found && found.claimant !== 'outlet' ? found.claimant : '',
    outcome: found?.outcome ?? '',
    victims: found && found.victims !== 'unknown' ? found.victims : '',
    subset: found?.subset ?? null,
    subsetOf: null,
    figure: found?.figure ?? number ?? { kind: 'noFigure', n: null, hi: null },
    words: found?.words ?? quote.exact,
    unit: found?.unit ?? 'persons',
    period: found?.period ?? 'event',
    modality: found?.modality ?? 'asserted',
    place: found?.place ?? before?.place ?? null,
    date: found?.date ?? before?.date ?? null,
    quote,
    confidence: 1,
    why: [],
  }
}

/** A begun claim as a claim, or null while something of it is empty. */
export function completed({ outcome, ...claim }: BegunClaim): ProposedClaim | null {
  return outcome === '' || claim.claimant === '' || claim.victims === ''
    ? null
    : { ...claim, outcome }
}
