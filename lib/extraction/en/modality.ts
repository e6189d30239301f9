import type { Modality } from '@/lib/claim/model'
import type { Word } from './word'

const DOUBT = /^(?:allegedly|purportedly|supposedly|unconfirmed|unverified)$/

/** What says of a whole sentence that nobody vouches for it. */
const UNVERIFIED =
  /\b(?:(?:could|can|cannot|have|has|had) (?:not )?(?:yet )?(?:be|been) (?:independently )?(?:verified|confirmed|corroborated)|not (?:yet )?(?:been )?(?:independently )?(?:verified|confirmed)|without (?:\S+ )?(?:\S+ )?(?:evidence|proof)|no evidence for)\b/

/**
 * How a figure is put forward. It is alleged where its own sentence doubts it: "allegedly", "unconfirmed reports",
 * "could not be verified", "without evidence". "Reportedly" and verbs such as "claimed" say who speaks, no more.
 */
export function modalityOf(words: readonly Word[], isDenied: boolean): Modality {
  if (isDenied) return 'denied'
  if (words.some(({ word }) => DOUBT.test(word))) return 'alleged'
  const text = words.map(({ word }) => word).join(' ')
  const isDoubted =
    /verified|confirmed|corroborated|evidence|proof/.test(text) && UNVERIFIED.test(text)
  return isDoubted && /\b(?:not|cannot|without|no)\b/.test(text) ? 'alleged' : 'asserted'
}
