import type { Reading } from './attribution'
import type { Named } from './speaker'
import { isSpecific, speakerAfter } from './speaker-subject'
import type { Word } from './word'

/** Outlets, which are no claimants of what they quote. */
const MEDIA =
  /^(?:outlet|reuters|afp|ap|dpa|anadolu|tass|ria-novosti|interfax|sputnik|xinhua|al-[a-z]+|bbc|cnn|nyt|washington-post|guardian|rudaw|kurdistan24|[a-z0-9]+-news|enab-baladi|nna|fna|qasioun|zaman-al-wasl|north-press|anha|[a-z-]+-(?:newspaper|channel|website|agency|daily))$/

/**
 * "Quoting a doctor", "citing the army": who is quoted speaks. A monitor or a party that names its own sources
 * ("citing an activist") still speaks itself.
 */
export function cited(words: readonly Word[], at: number, previous: Named | null): Reading | null {
  const named = speakerAfter(words, at + 1, 10)
  if (named === null) return null
  const isBasis =
    !isSpecific(named) || /^(?:activists|hospital|relatives|witnesses)$/.test(named.speaker)
  const speaks = previous !== null && previous.speaker !== 'again' && !MEDIA.test(previous.speaker)
  const isAside = previous === null && words[at - 1]?.raw === ','
  return isBasis && (speaks || isAside || !isSpecific(named)) ? null : { named, inverted: true }
}
