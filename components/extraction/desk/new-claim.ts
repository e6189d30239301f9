import type { Span } from '@/components/document/text-position'
import type { DeskState } from '@/lib/extraction/desk-view'
import { type BegunClaim, prefilled } from '@/lib/extraction/prefill'
import { type Proposal, type ProposedClaim, toProposals } from '@/lib/extraction/proposal'
import { codePointsOf } from '@/lib/values/quote'
import type { KnownNames } from '../use-reading'
import type { DeskDocument } from './contract'
import { quoteOf } from './quote-words'

/** A claim for selected words, as far as the reader can fill it in; null when nothing but blanks is selected. */
export async function claimOf(
  { text, language, published }: DeskDocument,
  span: Span,
  items: readonly Proposal[],
  known: KnownNames,
): Promise<BegunClaim | null> {
  const quote = quoteOf(codePointsOf(text), span)
  if (quote === null) return null
  // The reader is loaded when it is first needed: the whole document is read elsewhere.
  const [{ readDocument }, { saidNumber }] = await Promise.all([
    import('@/lib/extraction/read'),
    import('@/lib/extraction/said-number'),
  ])
  const [found] = readDocument({ text: quote.exact, language, published, ...known }).claims
  const last = items.findLast(({ claim }) => claim.quote.start < quote.start)
  return prefilled(quote, found, saidNumber(quote.exact, language), last?.claim)
}

/** A person's claim as a proposal of their own. */
export function ownProposal(claim: ProposedClaim, { decisions }: DeskState): Proposal {
  const taken = decisions.map(({ proposal }) => proposal)
  const [proposal] = toProposals([{ ...claim, subsetOf: null }], 'person', taken)
  return proposal as Proposal
}
