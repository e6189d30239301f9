import { numberAt } from './number'
import { outcomeOf } from './outcome'
import type { Word } from './word'

/** How many sentences without a speaker may stand between a statement and what goes on from it. */
export const CARRY = 2

/** In these words a party tells of its own dead. */
const MARTYRS = /^martyr(?:s|ed|dom)?$/

/** At which word of a sentence the people still stand who are its subject. */
const OPENING = 3

/**
 * True when a sentence that names no speaker goes on from the statement before it: it counts more of the same
 * people ("another 12", "four of the women"), or adds a harm to those that were told ("12 rebels also died").
 */
export function goesOnFrom(words: readonly Word[], speaker: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.word ?? ''
    if (MARTYRS.test(word) && words.some(({ party }) => party?.key === speaker)) return true
    const opens = at <= OPENING
    if (opens && /^(?:another|further)$/.test(word) && numberAt(words, at + 1) !== null) return true
    if (opens && /^(?:them|whom|those)$/.test(word) && words[at - 1]?.word === 'of') {
      if (numberAt(words, at - 2) !== null) return true
    }
    if (at === 0 && word === 'of' && /^(?:them|these|those)$/.test(words[1]?.word ?? ''))
      return true
    const isPartOf =
      !/^(?:groups?|numbers?)$/.test(word) &&
      words[at + 1]?.word === 'of' &&
      words[at + 2]?.word === 'the'
    if (opens && isPartOf && numberAt(words, at) !== null && isDefinitePeople(words, at + 3))
      return true
    if (word === 'also' && isHarmBeside(words, at)) return true
    if (at === 1 && words[0]?.word === 'the' && opensParts(words)) return true
    if (
      /^(?:victims|dead)$/.test(word) &&
      words[at - 1]?.word === 'the' &&
      at > 1 &&
      isOfOrAmong(words, at - 2)
    )
      return true
  }
  return false
}

/** "The dead included four boys": who they were is told of whom the statement before counted. */
function opensParts(words: readonly Word[]): boolean {
  return (
    /^(?:victims|dead|wounded|injured|casualties|fatalities)$/.test(words[1]?.word ?? '') &&
    /^(?:included?|includes|were|comprised)$/.test(words[2]?.word ?? '')
  )
}

/** "Of the victims", "among the dead". */
function isOfOrAmong(words: readonly Word[], at: number): boolean {
  return /^(?:of|among)$/.test(words[at]?.word ?? '')
}

/** "Of the women", "of the wounded": people who were told of before, and nothing that tells them apart. */
function isDefinitePeople(words: readonly Word[], at: number): boolean {
  return /^(?:women|men|children|dead|victims|wounded|injured|hostages|captives|prisoners|fighters|soldiers|civilians|bodies|killed|militants|rebels|troops|detainees)$/.test(
    words[at]?.word ?? '',
  )
}

/** "Also perished", "were also among the dead", "also killed". */
function isHarmBeside(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? ''
  return outcomeOf(next) !== null || (/^(?:among|lost|fell)$/.test(next) && at > 0)
}

/** True when a line is an item of a list. */
export function isItem(words: readonly Word[]): boolean {
  const [first, second] = words
  return (
    /^[-–•*·▪■>]$/.test(first?.raw ?? '') ||
    (first?.kind === 'number' && /^[./)-]$/.test(second?.raw ?? ''))
  )
}

/** True when a line announces a list: "as follows:". */
export function opensList(words: readonly Word[]): boolean {
  return words.at(-1)?.raw === ':'
}

const PAST =
  /\b(?:ago|since (?:the (?:war|conflict|uprising|beginning|start)|protests|\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})|last (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)|earlier (?:this|attack|in)|in (?:the )?\d{4}|previous\w*|years?|(?:war|conflict) (?:has|have)|elsewhere|meanwhile|war|conflict|once)\b/
const DAY =
  /\b(?:on|in|a|an|the) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))/

/** True when a sentence tells of another day or of the whole war, and so is the text's own background. */
export function isBackground(words: readonly Word[]): boolean {
  const text = words.map(({ word }) => word).join(' ')
  return PAST.test(text) || DAY.test(text)
}
