import type { NameMatch } from '../names'
import type { Token } from '../token'
import { countryOf } from './country'
import { keyOf } from './faction'
import { outcomeOf } from './outcome'
import { nationOf, roleOf } from './roles'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** What armed bodies call themselves, at the end of a name in English: "Valley Army", "Salvation Front". */
const KIND =
  /^(?:army|forces?|front|movement|militia|guards?|corps|regiment|troops|resistance|fighters)s?$/

/** The kinds after which a name may go on: "Army of the Valley", "Front for the Liberation of…". */
const OPENS = /^(?:army|forces|front|movement)$/

/** Words that tell armed bodies of one kind apart, and name none. */
const COMMON =
  /^(?:new|old|local|armed|air|ground|land|naval|special|security|defen[cs]e|rapid|task|joint|government|regime|allied|foreign|royal|regular|national|internal|police|counter-terrorism|operations?|peacekeeping|coalition|international|central|border|coast|home|republican|presidential|civil|medical|united|north|south|east|west|northern|southern|eastern|western|military|opposition|rebels?|islamic|arab|shiite|sunni|us|un)$/

/** Words that open a sentence or stand in a headline's capitals beside a name, and never in it. */
const BESIDE =
  /^(?:the|an?|its|his|her|their|our|this|that|these|those|all|some|many|most|several|other|another|both|and|or|but|in|on|at|as|by|from|to|with|when|while|after|before|if|near|against|over|under|since|until|although|though|because|according|meanwhile|however|today|yesterday|elsewhere|later|\w+day|\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/

/** How many words a name may take. */
const LONGEST = 6

/**
 * An army, a force, a front or a movement by a name of its own that no list knows: a party under a key in its own
 * words, so that it is never taken for another one.
 */
function bandAt(words: readonly Word[], at: number): NameMatch | null {
  const first = words[at]
  if (first === undefined || !isName(first)) return null
  if (OPENS.test(first.word)) return openedBand(words, at)
  const before = words[at - 1]
  if (isOwn(before) || !isPart(first)) return null
  let isDistinct = isOwn(first)
  for (let end = at + 1; end < at + LONGEST; end += 1) {
    const next = words[end]
    if (next === undefined || !isName(next)) return null
    const after = words[end + 1]
    const goesOn = isName(after) && KIND.test(after?.word ?? '')
    if (KIND.test(next.word) && !goesOn)
      return isDistinct ? { key: keyOf(words.slice(at, end + 1)), length: end - at + 1 } : null
    if (!isPart(next)) return null
    isDistinct ||= isOwn(next)
  }
  return null
}

/** Nations beside a name tell where a band is, not that it is the state's. */
const NATIONAL =
  /^(?:syrian?|iraqi?|lebanese|turkish|russian|iranian|israeli|american|jordanian|kurdish|islamist|shiite|sunni)$/

/** Words with the parties by their names alone, and no other party inside such a name. */
export function withBands(words: readonly Word[]): readonly Word[] {
  const all = [...words]
  for (let at = 0; at < all.length; at += 1) {
    const band = bandAt(words, at)
    if (band === null || isListed(words, at, band.length)) continue
    for (let inside = at; inside < at + band.length; inside += 1)
      all[inside] = { ...(all[inside] as Word), party: inside === at ? band : null, source: null }
    at += band.length - 1
  }
  return all
}

/** A list names a party or a source in these words: "Ahrar al-Sham Movement". */
function isListed(words: readonly Word[], from: number, length: number): boolean {
  return words
    .slice(Math.max(0, from - LONGEST), from + length)
    .some(({ word, party, source }, index) => {
      const at = Math.max(0, from - LONGEST) + index
      const named = Math.max(party?.length ?? 0, source?.length ?? 0)
      if (at + named <= from) return false
      const isLast = at === from + length - 1
      return named > 1 || (named === 1 && !isLast && !NATIONAL.test(word) && !KIND.test(word))
    })
}

/** "Army of the Valley". */
function openedBand(words: readonly Word[], at: number): NameMatch | null {
  if (!/^(?:of|for)$/.test(words[at + 1]?.word ?? '')) return null
  const name = words[at + 2]?.word === 'the' ? at + 3 : at + 2
  if (!isOwn(words[name])) return null
  let end = name + 1
  while (end < at + LONGEST && isOwn(words[end])) end += 1
  return { key: keyOf(words.slice(at, end)), length: end - at }
}

/** True for the key of a party that only the text names. */
export function isBand(key: string): boolean {
  return /.-(?:army|forces?|front|movement|militia|guards?|corps|regiment|troops|resistance|fighters|brigades?|battalions?|falcons|legion|division)$|^(?:army|forces|front|movement)-(?:of|for)-/.test(
    key,
  )
}

/** A text that names such parties, and none of those that are asked for. */
export function isOnlyBands(
  keys: readonly string[],
  parties: ReadonlyMap<string, number>,
): boolean {
  return !keys.some((key) => parties.has(key)) && [...parties.keys()].some(isBand)
}

/** A word that may stand in a name. */
function isPart(token: Token): boolean {
  const { word } = token
  return !BESIDE.test(word) && outcomeOf(word) === null && !isSpeech(word)
}

/** A word by which a name is told from others: no country's, no common one. */
function isOwn(token: Word | undefined): boolean {
  if (token === undefined || !isName(token) || !isPart(token)) return false
  const { word } = token
  return (
    !COMMON.test(word) &&
    !KIND.test(word) &&
    nationOf(word) === null &&
    countryOf(token) === null &&
    token.party?.length !== 1 &&
    roleOf(word) === null
  )
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:[ae]l-)?\p{Lu}\p{Ll}/u.test(token.raw)
}
