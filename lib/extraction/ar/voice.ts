import type { Sentence } from '../token'
import { issuerOf } from './issuer'
import type { Lexed } from './lexed'
import type { Mention } from './mentions'
import { type Quotation, quotationAfter } from './quotation'
import { type Speaking, speakerAt, speakersOf } from './speakers'

/** Who says what stands at a token, and the words of the attribution, if the sentence has one. */
export interface Voice {
  readonly key: string
  readonly by: Speaking | null
}

/** Follows who speaks through the sentences of a text. */
export interface Voices {
  /** Takes in the next sentence and returns who speaks at each of its tokens. */
  hear(
    sentence: Sentence,
    tokens: readonly Lexed[],
    mentions: readonly Mention[],
  ): (index: number) => Voice
}

/** «مصدر عسكري» in a party's own statement is of that party. */
const ANYBODY = 'local-sources'

/** Governors and ministers speak for the state. */
const STATE = 'state-officials'

/** A ministry without a country is that of the government whose page it is, else Syria's. */
const MINISTRY = 'health-ministry'
const GOVERNMENTS = new Set(['salvation-government', 'interim-government'])

/** What a sentence begins with that tells what was before. */
const BACKGROUND = /^(?:وكان|وكانت|كانت|وسبق|سبق|يذكر|ويذكر|يشار|ويشار|تجدر|وتجدر|جدير)$/

/** What a sentence begins with that adds up what was told before it. */
const COUNTS_ON = /^(?:و?بذلك|و?بهذا|ل[يت]رتفع|ل[يت]صل|ل[يت]بلغ|و?بينهم)$/

/**
 * A speaker goes on to the end of the paragraph; past it only inside a quotation that is not closed, or where a line
 * ends with a colon. «وأضاف» and «البيان» bring back who spoke last.
 *
 * @param outlet the key of the text's own voice
 * @param publishers the keys of the outlets whose text it is
 * @param government the key of the government of the country of which it tells
 * @param isParty whether a key is a party's
 */
export function voicesOf(
  outlet: string,
  publishers: ReadonlySet<string>,
  government: string,
  isParty: (key: string) => boolean,
): Voices {
  const knownAs = (key: string) => {
    if (publishers.has(key)) return outlet
    if (key === ANYBODY && isParty(outlet)) return outlet
    if (key === STATE) return government
    if (key !== MINISTRY) return key
    return GOVERNMENTS.has(outlet) ? outlet : government
  }
  let last: string | null = null
  let paragraph = -1
  let running = outlet
  let quotation: Quotation | null = null
  return {
    hear(sentence, tokens, mentions) {
      const inside = quotation !== null
      const speaking = speakersOf(tokens, mentions, last, outlet)
      // «وبذلك ترتفع حصيلة …»: who counts goes on to count.
      const counts = COUNTS_ON.test(tokens[0]?.word ?? '')
      if (sentence.paragraph !== paragraph && !inside && !counts) running = outlet
      paragraph = sentence.paragraph
      // «وكانت قسد قد أفرجت …»: background is told in the text's own voice.
      if (speaking.length === 0 && !inside && BACKGROUND.test(tokens[0]?.word ?? ''))
        running = outlet
      const start = running
      const final = speaking.at(-1)
      if (final !== undefined) {
        running = final.key
        if (final.key !== outlet) last = final.key
      } else last = issuerOf(tokens, mentions) ?? last
      quotation = quotationAfter(tokens, quotation)
      return (index) => {
        const by = speakerAt(speaking, tokens, index)
        const key = by?.key ?? (inside || speaking.length === 0 ? start : outlet)
        return { key: knownAs(key), by }
      }
    },
  }
}
