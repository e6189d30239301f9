import { isBoundary } from './boundary'
import { ARMED, partyAt, strengthOf } from './party'
import type { Word } from './word'

/** Units that armies number. */
const UNIT = /^(?:brigade|division|regiment|battalion|corps)$/

/** "Members of the security forces", "an officer of the army". */
export function isOfArmy(words: readonly Word[], at: number): boolean {
  if (!/^(?:of|from|in)$/.test(words[at]?.word ?? '')) return false
  const next = /^(?:the|an?)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
  const word = words[next]?.word ?? ''
  const after = words[next + 1]?.word ?? ''
  if (/^(?:st|nd|rd|th)$/.test(after) && UNIT.test(words[next + 2]?.word ?? '')) return true
  if (word === 'border') return /^(?:guards?|forces?|police|patrols?)$/.test(after)
  return ARMED.test(word) && after !== 'of'
}

/** The party in "members of the Free Syrian Army", "on board a Russian helicopter". */
export function partyAfter(words: readonly Word[], at: number): string | null {
  const word = words[at]?.word ?? ''
  if (
    !/^(?:of|from|on|aboard|belonging|loyal|affiliated|linked|allied|suspected|accused|fighting|with)$/.test(
      word,
    )
  )
    return null
  if (word === 'with' || word === 'fighting') return partyWith(words, at)
  if (word === 'on' && words[at + 1]?.word !== 'board') return null
  if (word === 'of' && words[at + 1]?.word === 'the' && words[at + 2]?.word === 'factions')
    return 'rebels'
  for (let index = at + 1; index < at + 6; index += 1) {
    const token = words[index]
    const passes = /^(?:the|a|an|to|with|board|of|for|belonging|being|members?|its|by)$/.test(
      token?.word ?? '',
    )
    if (token === undefined || (isBoundary(token) && !passes)) return null
    const named = partyAt(words, index)
    const isCharge = /^(?:accused|suspected)$/.test(word) && /^terror/.test(token.word)
    if (named === null || isCharge) continue
    const next = nextParty(words, index + 1)
    const isWeak = strengthOf(words, index) < 2 || named.key === 'lebanon' || named.key === 'iraq'
    return isWeak && next !== null ? next.key : named.key
  }
  return null
}

/** The party that is named by the words right after: "the Lebanese Shiite movement Hezbollah". */
function nextParty(words: readonly Word[], from: number) {
  for (let at = from; at < from + 3; at += 1) {
    const token = words[at]
    if (token === undefined || token.kind === 'mark' || isBoundary(token)) return null
    const party = partyAt(words, at)
    if (party !== null) return party
  }
  return null
}

/** "Fighters with the Nusra Front", "men fighting for the army". */
function partyWith(words: readonly Word[], at: number): string | null {
  const from = /^(?:with|for|alongside)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
  const next = words[from]?.word === 'the' ? from + 1 : from
  return words[at]?.word === 'fighting' && from === at + 1
    ? null
    : (partyAt(words, next)?.key ?? null)
}

const BAND =
  /^(?:forces?|group|fighters|movement|militias?|front|regime|army|brigade|faction|party)$/

/** Where "of the Free Syrian Army" ends after a noun; the same word when no party stands there. */
export function ofPhraseEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|from)$/.test(words[at]?.word ?? '')) return at
  for (let index = at + 1; index < at + 4; index += 1) {
    const party = partyAt(words, index)
    if (party === null) continue
    const end = index + party.length
    return BAND.test(words[end]?.word ?? '') ? end + 1 : end
  }
  return at
}
