import { isBoundary } from './boundary'
import { numberAt } from './number'
import { outcomeOf } from './outcome'
import { roleOf } from './roles'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** A noun phrase: its words from its determiner to its head, the end excluded. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** A noun phrase and those that hang on it: "a spokesman", of "the ministry", in "the capital". */
export interface Chain {
  readonly head: Phrase
  readonly owners: readonly Phrase[]
}

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|another|both|several|some|two|three|one)$/
const LINK =
  /^(?:of|for|with|from|at|in|inside|near|on|by|around|outside|within|covering|monitoring)$/

/** Titles that are cut short with a full stop. */
const TITLE = /^(?:dr|gen|col|lt|maj|mr|mrs|ms|sgt|capt|brig|st|prof)$/

/** Words that end as verbs do and stand before a noun all the same: "the armed forces", "a monitoring body". */
const MODIFIER =
  /^(?:armed|united|allied|monitoring|leading|ruling|banned|outlawed|unnamed|wounded)$/

/** Participles between a speaker and whom they belong to: "a unit run by the party", "a statement carried by the agency". */
const PARTICIPLE =
  /^(?:based|run|supported|backed|led|close|deployed|stationed|carried|published|issued|posted|released|signed|read|broadcast|aired|obtained|quoted|cited|announced|compiled|provided|given|gathered|collected)$/

/** How many words a phrase takes at most. */
const LONGEST = 12

/** The noun phrase that ends right before a word, names taken whole; null when none does. */
export function phraseEnding(words: readonly Word[], end: number, from: number): Phrase | null {
  let start = end
  while (start > Math.max(from, end - LONGEST)) {
    const name = nameEnding(words, start, from)
    if (name !== null) {
      start = name.from
      if (DETERMINER.test(words[start]?.word ?? '')) break
      continue
    }
    const word = words[start - 1] as Word
    if (/^['’]$/.test(word.raw) && /s$/.test(words[start - 2]?.word ?? '')) {
      start -= 1
      continue
    }
    if (word.raw === '.' && TITLE.test(words[start - 2]?.word ?? '')) {
      start -= 2
      continue
    }
    if (DETERMINER.test(word.word)) {
      start -= 1
      break
    }
    const isModified =
      /(?:ing|ed)$/.test(word.word) && DETERMINER.test(words[start - 2]?.word ?? '')
    if (!belongs(word) && !(isModified && start < end && !isBoundary(word))) break
    start -= 1
  }
  const isBare = start === end - 1 && DETERMINER.test(words[start]?.word ?? '')
  return start < end && !isBare ? { from: start, to: end } : null
}

/** A word that may stand in a noun phrase. */
function belongs(word: Word): boolean {
  if (word.kind !== 'word' || roleOf(word.word) !== null)
    return word.kind === 'word' && !isPronounLike(word)
  if (isBoundary(word) || isSpeech(word.word) || /^\w+day$/.test(word.word)) return false
  const isVerb = /(?:ing|ed)$/.test(word.word) && !MODIFIER.test(word.word)
  return /^\p{Lu}/u.test(word.raw) || word.word.includes('-') || !isVerb
}

function isPronounLike({ word }: Word): boolean {
  return /^(?:he|she|they|it)$/.test(word)
}

/** The longest source or party that is named right before a word. */
export function nameEnding(words: readonly Word[], end: number, from: number): Phrase | null {
  let found: Phrase | null = null
  for (let start = end - 1; start >= Math.max(from, end - 10); start -= 1) {
    const { source, party } = words[start] as Word
    const isNamed = source?.length === end - start || party?.length === end - start
    if (isNamed) found = { from: start, to: end }
  }
  return found
}

/** The phrase that ends before a word, with what hangs on it, as far as the head is somebody who may speak. */
export function chainEnding(words: readonly Word[], end: number, from: number): Chain | null {
  let head = phraseEnding(words, end, from)
  if (head === null) return null
  const owners: Phrase[] = []
  for (let links = 0; links < 5; links += 1) {
    let at = head.from - 1
    const isTo =
      words[at]?.word === 'to' && /^(?:close|near|loyal|linked)$/.test(words[at - 1]?.word ?? '')
    if (at <= from || !(isTo || LINK.test(words[at]?.word ?? ''))) break
    const isBy = words[at]?.word === 'by'
    if (isTo || PARTICIPLE.test(words[at - 1]?.word ?? '')) at -= 1
    else if (isBy) break
    const left = phraseEnding(words, at, from)
    if (left === null) break
    const isLoose = maySpeak(words, head) && !/^(?:of|for|with|from)$/.test(words[at]?.word ?? '')
    const goesOn = /^(?:of|for)$/.test(words[left.from - 1]?.word ?? '')
    if (!maySpeak(words, left) && !goesOn && (isLoose || !opensClause(words, left.from, from)))
      break
    if (isCounted(words, left.from)) break
    if (!/^(?:quoted|cited)$/.test(words[at]?.word ?? '')) owners.unshift(head)
    head = left
  }
  return { head, owners }
}

/** The phrase that begins at a word, with what hangs on it. */
export function chainStarting(words: readonly Word[], from: number, end: number): Chain | null {
  const head = phraseStarting(words, from, end)
  if (head === null) return null
  const owners: Phrase[] = []
  let at = head.to
  for (let links = 0; links < 3; links += 1) {
    const next = words[at]?.word ?? ''
    const isRun = PARTICIPLE.test(next)
    const isPaper = roleOf(words[head.to - 1]?.word ?? '')?.kind === 'paper'
    if (!isRun && (!LINK.test(next) || (next === 'by' && !isPaper))) break
    const owner = phraseStarting(words, isRun ? at + 2 : at + 1, end)
    if (owner === null) break
    owners.push(owner)
    at = owner.to
  }
  return { head, owners }
}

function phraseStarting(words: readonly Word[], from: number, end: number): Phrase | null {
  let to = from
  if (DETERMINER.test(words[to]?.word ?? '')) to += 1
  while (to < Math.min(words.length, end, from + LONGEST)) {
    const word = words[to] as Word
    const length = Math.max(word.source?.length ?? 0, word.party?.length ?? 0)
    if (length > 0) {
      to += length
      continue
    }
    if (!belongs(word)) break
    if (to > from && DETERMINER.test(word.word)) break
    to += 1
    const isPaper = /^(?:report|statement|study|bulletin)$/.test(word.word) && to === from + 2
    if (isPaper && words[to]?.kind === 'word') break
  }
  return to > from && !DETERMINER.test(words[to - 1]?.word ?? '') ? { from, to } : null
}

/** True when the phrase is headed by a noun for a speaker, or by the name of a source or a party. */
function maySpeak(words: readonly Word[], { from, to }: Phrase): boolean {
  if (roleOf(words[to - 1]?.word ?? '') !== null || nameEnding(words, to, from) !== null)
    return true
  return words.slice(from, to).some(({ source }) => source !== null)
}

function opensClause(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]
  return (
    at === from ||
    before === undefined ||
    /^[,;:.–—"“”(-]$/.test(before.raw) ||
    /^(?:that|while|but|as|and|though|although|when)$/.test(before.word)
  )
}

/** People who are counted or harmed are not the ones who speak: "killed 5 fighters in the town, activists said". */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return false
  return (
    before.kind === 'number' || outcomeOf(before.word) !== null || numberAt(words, at - 1) !== null
  )
}
