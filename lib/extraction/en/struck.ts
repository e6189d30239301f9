import { countryOf } from './country'
import { partyAt } from './party'
import type { Word } from './word'

/** How far before a verb those may stand whom it struck, in words. */
const REACH = 14

const AT = /^(?:on|against|at|targeting|attacked|ambushed|hit|struck|shelled|bombed|stormed)$/
const ARMED =
  /^(?:fighters|troops|soldiers|forces|militants|terrorists|convoy|patrol|positions?|checkpoints?|posts?|militia|militiamen|members|rebels|barracks|headquarters|base|guards)$/

/** "Attacked an army checkpoint": the army's of Syria in a sentence on Syria. */
function isOfArmyHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    /^(?:army|military|regime|police|security)$/.test(words[at]?.word ?? '') &&
    next?.party === null &&
    ARMED.test(next.word) &&
    words.some((word) => countryOf(word) === 'syrian-government')
  )
}

/** "Opened fire on Kurdish fighters, killing 80": the party whose fighters or posts were struck. */
export function struckBefore(words: readonly Word[], end: number): string | null {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    if (!AT.test(words[at]?.word ?? '')) continue
    for (let index = at + 1; index < Math.min(end, at + 8); index += 1) {
      const party = partyAt(words, index)
      if (party === null && isOfArmyHere(words, index)) return 'syrian-government'
      if (party === null) continue
      const rest = words.slice(index, index + party.length + 2)
      return rest.some(({ word }) => ARMED.test(word)) ? party.key : null
    }
  }
  return null
}
