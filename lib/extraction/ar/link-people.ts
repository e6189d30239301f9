import type { Outcome } from '@/lib/claim/model'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import type { State } from './link-state'
import { breaks } from './reach'

/** How far before somebody «مقابل» stands, for whom others were set free. */
const TO_EXCHANGED = 3

/** «الإفراج عن 36 مختطفا مقابل 36 معتقلا»: those for whom the others were exchanged. */
export function isExchanged({ linked, tokens }: State, { start, figure, outcome }: Group): boolean {
  const before = linked.at(-1)
  if (before?.outcome !== 'released' || figure === null || start - before.group.end > 20)
    return false
  if (outcome !== null && outcome !== 'captured' && outcome !== 'abducted') return false
  return tokens.slice(Math.max(0, start - TO_EXCHANGED), start).some(({ word }) => word === 'مقابل')
}

/** «14 قتيلا من التنظيم و6 من قسد»: a number alone and the party that its people are of. */
export function isJoinedParty(state: State, from: number, group: Group): boolean {
  const joined = group.joined || state.tokens[group.start - 1]?.word === 'و'
  if (!joined || group.who !== null || group.said !== 'number') return false
  if (group.start - from > NEXT_PARTY || !isOfParty(state, group)) return false
  return !breaks(state.tokens, from, group.start)
}

/** «نحو 200 من قوات النظام قُتلوا». */
export function isOfParty({ tokens, mentions }: State, { end }: Group): boolean {
  if (tokens[end]?.word !== 'من') return false
  return mentions.some(
    (mention) => mention.kind === 'name' && mention.party !== null && mention.start === end + 1,
  )
}

/** How far from the group before a number of another party's people may stand. */
const NEXT_PARTY = 6

/** «بين القتلى ضابط», «من بين المصابين طفلان»: what happened to people who were told of before, some of whom a group is. */
export function outcomeAmong(
  tokens: readonly Lexed[],
  { start, end, who, said, outcome }: Group,
): Outcome | null {
  const them = tokens[start - 1]?.is.person
  // «من بين القتلى 11 من الجنسية السورية».
  const counted = said === 'number' && tokens[end]?.word === 'من'
  if ((who === null && !counted) || outcome !== null || them?.definite !== true) return null
  const among = tokens[start - 2]?.word === 'بين' && them.entry.number === 'many'
  return among ? them.entry.outcome : null
}

/** The rule by which people are some of those who were told of before. */
export const PART_OF_PEOPLE = 'part of the people before'

/** The rule by which a number is a part of the total of the sentence before. */
export const PART_OF_BEFORE = 'part of the total before'

/** «كانت 30 منها على يد الجيش، و12 على يد الشرطة»: a part of the total of the sentence before, and those that follow it. */
export function isByDoer({ tokens, total, linked }: State, group: Group): boolean {
  if (total === null || group.who !== null || group.said !== 'number') return false
  const [one, two] = [tokens[group.end]?.word ?? '', tokens[group.end + 1]?.word ?? '']
  if (!/^(?:بيد|بايدي)$/.test(one) && !(one === 'علي' && /^(?:يد|ايدي)$/.test(two))) return false
  const chained = linked.some(({ rule }) => rule === PART_OF_BEFORE)
  return group.part ? linked.length === 0 || chained : chained
}

/** «عُثر على جثث 6 منهم»: what happened to the people of whom bodies are counted, whatever happened to all. */
export function isOfBodies(tokens: readonly Lexed[], start: number): boolean {
  return /^[وب]?(?:ال)?(?:جثث|جثتي|جثه|جثامين|جثماني|رفات)$/.test(tokens[start - 1]?.word ?? '')
}
