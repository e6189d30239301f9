import type { Counted } from './group'
import { numberAt } from './number'
import { ofPhraseEnd } from './of-phrase'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

const JOINER = /^(?:and|with|along|alongside|together|plus|,|&|as|well|also|or|both|["“”'‘’(])$/
const PART =
  /^(?:including|included|include|includes|among|mostly|mainly|counting|many|them|whom|are|were|was|which|most|of|follows|[,:(-]|two-thirds)$/
const OPENS_PART =
  /^(?::|including|included|include|includes|among|mostly|mainly|counting|follows)$/
const OF_THEM =
  /^(?:them|whom|which|those|dead|killed|victims|wounded|injured|casualties|martyrs|fatalities|hostages|captives|detainees|prisoners|abductees)$/

/** How badly a part of the wounded were hurt. */
const GRAVELY =
  /^(?:seriously|critically|badly|severely|gravely|fatally|lightly|slightly|mortally|moderately|in)$/

/** How many words may join two counted groups. */
const REACH = 6

/** True when no more than "and", "including" and the like stand between two counted groups. */
export function isJoined(words: readonly Word[], before: Counted, after: Counted): boolean {
  if (isAmongThem(words, before.to) || isSpeaker(words, before, after)) return false
  const start = ageEnd(words, ofPhraseEnd(words, before.to))
  if (after.from - start > REACH) return false
  for (let at = start; at < after.from; at += 1) {
    const word = words[at]?.word ?? ''
    if (!JOINER.test(word) && !PART.test(word) && !isPlace(words, at, before.to)) return false
  }
  return after.from > before.to || after.figure.kind !== 'exact' || after.person !== null
}

/** Where "under the age of eighteen" ends, or "under 18"; the same word when no age stands there. */
function ageEnd(words: readonly Word[], at: number): number {
  if (!/^(?:under|below|over)$/.test(words[at]?.word ?? '')) return at
  const age = words[at + 1]?.word === 'the' ? at + 4 : at + 1
  return age === at + 1 || words[at + 2]?.word === 'age' ? age + 1 : at
}

/** "…killing 30 fighters a commander in the city said": who stands right after people may be speaking. */
function isSpeaker(words: readonly Word[], before: Counted, after: Counted): boolean {
  if (!after.single || after.from > before.to) return false
  return words.slice(after.to, after.to + 14).some(({ word }) => isSpeech(word))
}

/** "20 in Aleppo and 12 in Idlib": the place of the first group. */
function isPlace(words: readonly Word[], at: number, from: number): boolean {
  if (words[from]?.word !== 'in') return false
  return at === from || (at <= from + 2 && /^\p{Lu}/u.test(words[at]?.raw ?? ''))
}

/** True when a group is told as a part of the one before it. */
export function isPart(words: readonly Word[], one: Counted, before: Counted): boolean {
  for (let at = before.to; at < one.from; at += 1) {
    if (OPENS_PART.test(words[at]?.word ?? '')) return true
  }
  if (/^(?:whom|which)$/.test(words[one.from - 1]?.word ?? '')) return true
  if (isAmongThem(words, one.to)) return true
  return isOfThem(words, one.figureTo, one.to)
}

/** True when a group is told as a part, wherever its total stands. */
export function isMarked(words: readonly Word[], one: Counted): boolean {
  const from = one.harm ? one.figureTo + 1 : one.figureTo
  const before = words[one.from - 1]?.word ?? ''
  if (isAfterAmong(words, one.from)) return true
  if (/^(?:including|included|include|includes)$/.test(before)) return true
  if (before === 'them' && words[one.from - 2]?.word === 'among') return true
  if (/^(?:whom|which)$/.test(before) || /^[:–—]$/.test(before) || isAmongThem(words, one.to))
    return true
  return isOfThem(words, from, one.to)
}

/** "Five of them", "three of the prisoners"; "25 prisoners" are a part of nothing. */
function isOfThem(words: readonly Word[], from: number, to: number): boolean {
  const of = words.slice(from, to).findIndex(({ word }) => /^(?:of|among|from)$/.test(word))
  if (of < 0) return false
  const isKind = /^(?:civilians|soldiers|fighters|people)$/.test(words[from + of + 2]?.word ?? '')
  if (isKind && words[from + of + 1]?.word === 'the') return true
  return words.slice(from + of, to).some(({ word }) => OF_THEM.test(word))
}

/** "Seventy women among them", "a family of nine included"; in "nine, among them eight women" the part follows. */
function isAmongThem(words: readonly Word[], at: number): boolean {
  if (words[at]?.word === 'included') return true
  const isAmong = words[at]?.word === 'among' && /^(?:them|those)$/.test(words[at + 1]?.word ?? '')
  const next = words[at + 2]?.word ?? ''
  return isAmong && numberAt(words, at + 2) === null && !/^(?:an?|the|his|her|some)$/.test(next)
}

/** A part has a noun, or a place of its own: "including 6 in the north". */
export function canBePart(words: readonly Word[], { person, to }: Counted): boolean {
  const next = words[to]?.word ?? ''
  const isThem = /^(?:them|whom)$/.test(words[to - 1]?.word ?? '')
  return (
    person !== null || /^(?:in|from|at|near|by|with)$/.test(next) || (isThem && GRAVELY.test(next))
  )
}

/** "Along with four civilians", "as well as two guards": they share what happened to the others. */
export function isAlong(words: readonly Word[], from: number): boolean {
  const before = `${words[from - 2]?.word} ${words[from - 1]?.word}`
  return (
    words[from - 1]?.word === 'alongside' ||
    /^(?:along with|well as|together with|addition to)$/.test(before)
  )
}

/** How many words a place may put between the figures of a list. */
const LIST = 9

/** "Ten were killed in Homs, 7 in Hama and 2 in Idlib": figures without nouns, told by place after place. */
export function isListed(words: readonly Word[], before: Counted, one: Counted): boolean {
  if (one.person !== null || one.from - before.to > LIST) return false
  if (!/^(?:,|and)$/.test(words[one.from - 1]?.word ?? '')) return false
  const isPlaced =
    /^(?:in|at|near)$/.test(words[one.to]?.word ?? '') &&
    /^(?:the|[ae]l-|\p{Lu})/u.test(words[one.to + 1]?.raw ?? '')
  const wasPlaced = words
    .slice(before.to, one.from)
    .some(({ word }) => /^(?:in|at|near)$/.test(word))
  return isPlaced && wasPlaced
}

/** "Ten children were among 48 people killed": the part stands before its total. */
export function isAmong(words: readonly Word[], part: Counted, whole: Counted): boolean {
  if (words[whole.from - 1]?.word !== 'among') return false
  return words.slice(part.to, whole.from).some(({ word }) => /^(?:were|was|are|is)$/.test(word))
}

/** "Among the guards were 21 who…": a part of those who were told of before. */
export function isAfterAmong(words: readonly Word[], from: number): boolean {
  if (!/^(?:were|was)$/.test(words[from - 1]?.word ?? '')) return false
  return [3, 4].some((back) => words[from - back]?.word === 'among')
}
