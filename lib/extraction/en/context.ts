import type { KnownName } from '../model'
import { countryOf, mainState } from './country'
import type { Line } from './headline'
import { partyAt } from './party'
import type { Word } from './word'

/** What a whole text says of who its people are. */
export interface TextContext {
  /** The headline tells that civilians were struck; of a number of civilians it says nothing of others. */
  readonly civilians: boolean
  /** The actors that the database knows. */
  readonly actors: ReadonlySet<string>
  /** How often each party is named. */
  readonly parties: ReadonlyMap<string, number>
  /** The state that the text is about; `unknown` when none is named. */
  readonly state: string
  /** The states and named bands whose armies the sentences before tell of. */
  readonly armies: ReadonlySet<string>
}

/** "Raids target civilians": whoever was struck was a civilian. */
function isTarget(words: readonly Word[], at: number): boolean {
  return (
    /^(?:civilians|residents|villagers|refugees|worshippers)$/.test(words[at]?.word ?? '') &&
    /^(?:kill|kills|killing|target|targets|targeted|targeting|hit|hits|strike|strikes|bomb|bombs|shell|shells|against|on)$/.test(
      words[at - 1]?.word ?? '',
    )
  )
}

/** Words that a text uses of a country, or for the other side, without telling of a party. */
function isNoParty(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (/^(?:terror|terrorist|takfiri)$/.test(word)) return true
  return /^syria(?:s|ns?)?$/.test(word) && !OF_STATE.test(words[at + 1]?.word ?? '')
}

/** What makes "Syrian" tell of the state. */
const OF_STATE =
  /^(?:air|forces?|troops?|soldiers?|military|officers?|warplanes?|jets?|helicopters?|state|security|president|positions?|bases?|warships?|tanks?|artillery|ministry|official|officials|intelligence|police|allies|republican)$/

/** Reads the headline and counts the parties. */
export function textContext(lines: readonly Line[], actors: readonly KnownName[]): TextContext {
  const parties = new Map<string, number>()
  const countries = new Map<string, number>()
  let civilians = false
  for (const { words, headline } of lines) {
    let next = 0
    for (let at = 0; at < words.length; at += 1) {
      const country = countryOf(words[at] as Word)
      if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1)
      const party = partyAt(words, at)
      if (party !== null && at >= next && !(party.length === 1 && isNoParty(words, at))) {
        next = at + party.length
        parties.set(party.key, (parties.get(party.key) ?? 0) + 1)
      }
      civilians ||= headline && isTarget(words, at)
    }
  }
  return {
    civilians,
    parties,
    state: mainState(countries),
    armies: new Set(),
    actors: new Set(actors.map(({ key }) => key)),
  }
}
