import type { NameMatch } from '../names'
import type { Token } from '../token'

/** How factions in Arabic begin their names: "Liwa al-Izza", "Jaish al-Nasr". */
const BEGINS =
  /^(?:liwa|jaish|jaysh|jabhat|harakat|kataib|katibat|ansar|ahrar|fajr|suqour|suqur|faylaq|failaq|firqat|jund)$/

/** How their names end in English: "Farouq Brigades", "Mountain Falcons". */
const ENDS = /^(?:brigades?|battalions?|falcons|legion|division)$/

/** Units of armies are told by number and weapon, or are known by name. */
const OF_ARMY =
  /^(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|airborne|armou?red|mechani[sz]ed|artillery|infantry|tank|marine|guards?|republican|expeditionary|combat|missile|border|police|international|golani|givati|nahal|azov|red|women|media|elite|special|army)$/

/** Names of the other sides' factions. */
const OTHERS: Readonly<Record<string, string>> = {
  quds: 'syrian-government',
  baqir: 'syrian-government',
  abbas: 'iran-hezbollah',
  fatemiyoun: 'iran-hezbollah',
  zeinabiyoun: 'iran-hezbollah',
  zainabiyoun: 'iran-hezbollah',
  zulfiqar: 'iran-hezbollah',
  badr: 'iran-hezbollah',
  hussein: 'iran-hezbollah',
  khorasani: 'iran-hezbollah',
  qassam: 'hamas',
}

/** How many words a name may take. */
const LONGEST = 7

/**
 * A faction that no list names, by how factions in Syria name themselves: an armed group with a name of its own is
 * one of the opposition's unless it is known to be another's.
 */
export function factionAt(words: readonly Token[], at: number): NameMatch | null {
  const token = words[at]
  if (token === undefined || !isName(token)) return null
  const before = words[at - 1]
  if (isName(before) && before?.word !== 'the') return null
  if (/^(?:the|an?|its|his|their|this|that)$/.test(token.word)) return null
  const isArabic = BEGINS.test(token.word)
  let end = at + 1
  let last = isArabic && isName(words[end]) ? at : -1
  let key = sideIn(token.word)
  while (end < at + LONGEST) {
    const next = words[end]
    if (next === undefined || OF_ARMY.test(words[end - 1]?.word ?? '')) break
    if (ENDS.test(next.word)) {
      last = end
      break
    }
    const isLink = /^(?:of|al|the)$/.test(next.word) && words[end - 1]?.kind !== 'mark'
    if (!isName(next) && !(isLink && !isArabic)) break
    key ??= sideIn(next.word)
    if (isArabic) last = end
    end += 1
  }
  return last > at ? { key: key ?? 'rebels', length: last - at + 1 } : null
}

/** In texts on other countries a brigade is nobody's but its own, under a key in its own words. */
export function factionElsewhere(words: readonly Token[], at: number): NameMatch | null {
  const faction = factionAt(words, at)
  if (faction === null || faction.key !== 'rebels' || BEGINS.test(words[at]?.word ?? ''))
    return faction
  return { ...faction, key: keyOf(words.slice(at, at + faction.length)) }
}

/** A name as a key: "valley-army". */
export function keyOf(name: readonly Token[]): string {
  const key = name.map(({ word }) => word).join('-')
  const isOwner = /['’]s$/.test(name.at(-1)?.raw ?? '')
  return isOwner ? key.replace(/['’]?s$/, '') : key
}

function sideIn(word: string): string | null {
  return OTHERS[word.replace(/^[ae]l-/, '')] ?? null
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:[ae]l-)?\p{Lu}/u.test(token.raw)
}
