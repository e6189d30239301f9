import type { Quote } from '@/lib/values/quote'
import type { ExtractedClaim } from './model'
import type { ProposedClaim } from './proposal'

/**
 * A claim for words that a person selected, filled in by what the reader can tell from them alone; who says so, of
 * whom and where go on from the proposal before, as they do in a text.
 *
 * @param found what the reader found in the selected words, if anything
 * @param before the last proposal that begins before them
 */
export function prefilled(
  quote: Quote,
  found: ExtractedClaim | undefined,
  before: ProposedClaim | undefined,
): ProposedClaim {
  const said = found && found.claimant !== 'outlet' ? found.claimant : undefined
  const hurt = found && found.victims !== 'unknown' ? found.victims : undefined
  return {
    claimant: said ?? before?.claimant ?? 'outlet',
    outcome: found?.outcome ?? before?.outcome ?? 'killed',
    victims: hurt ?? before?.victims ?? 'unknown',
    subset: found?.subset ?? null,
    subsetOf: null,
    figure: found?.figure ?? { kind: 'noFigure', n: null, hi: null },
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
