import type { Counted } from './group'
import type { Word } from './word'

const JOINER = /^(?:and|with|along|alongside|together|plus|,|&|as|well|also|or|both|["“”'‘’(])$/
const PART =
  /^(?:including|included|include|includes|among|mostly|mainly|counting|many|them|whom|are|were|was|which|most|of|follows|[,:(-]|two-thirds)$/
const OPENS_PART = /^(?:including|included|include|includes|among|mostly|mainly|counting|follows)$/
const OF_THEM =
  /^(?:them|whom|which|dead|killed|victims|wounded|injured|casualties|martyrs|fatalities|hostages|captives|detainees|prisoners|abductees)$/

/** How many words may join two counted groups. */
const REACH = 6

/** True when no more than "and", "including" and the like stand between two counted groups. */
export function isJoined(words: readonly Word[], before: Counted, after: Counted): boolean {
  if (after.from - before.to > REACH) return false
  for (let at = before.to; at < after.from; at += 1) {
    const word = words[at]?.word ?? ''
    if (!JOINER.test(word) && !PART.test(word) && !isPlace(words, at, before.to)) return false
  }
  return after.from > before.to || after.figure.kind !== 'exact' || after.person !== null
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
  if (words[one.from - 1]?.word === 'whom') return true
  if (isAmongThem(words, one.to)) return true
  return words.slice(one.figureTo, one.to).some(({ word }) => OF_THEM.test(word))
}

/** True when a group is told as a part, wherever its total stands. */
export function isMarked(words: readonly Word[], one: Counted): boolean {
  const before = words[one.from - 1]?.word ?? ''
  if (/^(?:including|included|include|includes)$/.test(before)) return true
  if (before === 'them' && words[one.from - 2]?.word === 'among') return true
  if (before === 'whom' || /^[:–—]$/.test(before) || isAmongThem(words, one.to)) return true
  return words.slice(one.figureTo, one.to).some(({ word }) => OF_THEM.test(word))
}

/** "Seventy women among them", "a family of nine included". */
function isAmongThem(words: readonly Word[], at: number): boolean {
  return (
    (words[at]?.word === 'among' && /^(?:them|those)$/.test(words[at + 1]?.word ?? '')) ||
    words[at]?.word === 'included'
  )
}

/** A part has a noun, or a place of its own: "including 6 in the north". */
export function canBePart(words: readonly Word[], { person, to }: Counted): boolean {
  return person !== null || /^(?:in|from|at|near)$/.test(words[to]?.word ?? '')
}

/** "Along with four civilians", "as well as two guards": they share what happened to the others. */
export function isAlong(words: readonly Word[], from: number): boolean {
  const before = `${words[from - 2]?.word} ${words[from - 1]?.word}`
  return (
    words[from - 1]?.word === 'alongside' ||
    /^(?:along with|well as|together with|addition to)$/.test(before)
  )
}
