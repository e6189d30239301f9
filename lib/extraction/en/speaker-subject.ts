import { isPronoun, roleOf } from './roles'
import { type Named, speakerOf } from './speaker'
import { fartherHead } from './speaker-head'
import { type Chain, chainEnding, chainStarting, nameEnding } from './speaker-phrase'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** How far a subject may stand from its verb, in words. */
const REACH = 40

/** What may stand between a subject and its verb of speech. */
const BETWEEN =
  /^(?:had|has|have|having|also|likewise|later|earlier|previously|then|again|could|would|did|do|does|not|never|flatly|since|first|initially|meanwhile|however|who|which|reached|contacted|interviewed|asked|known|named|carried|published|posted|obtained|seen|signed|itself|himself|herself|themselves|there|here|today|yesterday|tonight|is|was|were|been|are|so|far|too|so-called|still|even|just|both|(?!assembly)\w+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/
const DEFINITE = /^(?:the|its|his|her|their|that)$/
const CONJUNCTION = /^(?:and|but|or)$/

/** What a verb shares with an earlier one: its subject stands before that. */
export const SHARED = 'shared'

/**
 * Who stands before a verb of speech as its subject.
 *
 * @param from where the sentence, or what follows the attribution before, begins
 * @returns `shared` when the verb goes on for the subject of an earlier one ("said… and added")
 */
export function subjectBefore(
  words: readonly Word[],
  verb: number,
  from: number,
): Named | typeof SHARED | null {
  const low = Math.max(from, verb - REACH)
  let end = verb
  let aside: Named | null = null
  for (let steps = 0; steps < REACH && end > low; steps += 1) {
    const word = words[end - 1] as Word
    if (isPronoun(word.word)) return pronoun(end - 1)
    const isNumbered =
      word.kind === 'number' &&
      /^(?:division|brigade|battalion|regiment)$/.test(words[end - 2]?.word ?? '')
    if (isNumbered) {
      end -= 1
      continue
    }
    if (nameEnding(words, end, low) !== null) break
    if ((BETWEEN.test(word.word) && roleOf(word.word) === null) || isBeforeTime(words, end - 1))
      end -= 1
    else if (CONJUNCTION.test(word.word)) return SHARED
    else if (word.raw === ',' || /^[-–—]$/.test(word.raw)) {
      const open = asideStart(words, end - 1, low)
      if (open === null) return nameBefore(words, end - 1, low, word.raw)
      aside = asideOf(words, open + 1, end - 1) ?? aside
      end = open
    } else if (word.raw === ')') {
      const open = opening(words, end - 1, low)
      if (open === null) return null
      aside = acronym(words, open + 1, end - 1) ?? aside
      end = open
    } else if (/^["”’']$/.test(word.raw) && end < verb) {
      end -= 1
    } else {
      const cut = timeStart(words, end, low)
      if (cut === null) break
      end = cut
    }
  }
  if (end <= low) return null
  const chain = chainEnding(words, end, low)
  const nearest = chain === null ? null : firstOf(words, chain, low)
  const named = fartherHead(words, end, low, chain, nearest) ?? nearest
  if (named === null) return aside
  const subject =
    isVague(named) && aside !== null ? { ...aside, from: named.from, ...personOf(named) } : named
  return { ...subject, to: verb }
}

/** "The monitor and other sources said": of two who say it together, the first. */
function firstOf(words: readonly Word[], chain: Chain, low: number): Named | null {
  const named = speakerOf(words, chain)
  const and = chain.head.from - 1
  const isTwo = /^(?:an?|the|other)$/.test(words[chain.head.from]?.word ?? '')
  if (words[and]?.word !== 'and') return named
  const other = chainEnding(words, and, low)
  const first = other === null ? null : speakerOf(words, other)
  const isOne = named !== null && isSpecific(named) && !isTwo
  if (other !== null && isOne && !opensClause(words, other.head.from)) return named
  const isPlain = /^(?:journalist|witnesses|outlet)$/.test(first?.speaker ?? '')
  if (isPlain && named !== null && isSpecific(named)) return named
  return first !== null && isSpecific(first) ? { ...first, to: chain.head.to } : named
}

/** Nothing but a mark stands before: in "raids on Homs and the army said" nobody else speaks. */
function opensClause(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.kind === 'mark'
}

/** "On Sunday", "late on Monday", "at first": what stands before a time that was passed already. */
function isBeforeTime(words: readonly Word[], at: number): boolean {
  return (
    /^(?:on|at|in|late|early|last|this|the|of|for)$/.test(words[at]?.word ?? '') &&
    /^(?:\w+day|first|on|this|last|the|time|once|late|early)$/.test(words[at + 1]?.word ?? '')
  )
}

function personOf({ person }: Named) {
  return person === undefined ? {} : { person }
}

function isVague({ speaker, kind }: Named): boolean {
  return speaker === 'again' && kind !== 'state'
}

function pronoun(at: number): Named {
  return { speaker: 'again', kind: 'person', from: at, to: at + 1 }
}

/** After a comma that closes no aside ("In Homs, he said") nobody stands but before it. */
function nameBefore(words: readonly Word[], comma: number, low: number, raw: string): Named | null {
  if (raw !== ',') return null
  const chain = chainEnding(words, comma, low)
  const named = chain === null ? null : speakerOf(words, chain)
  return named?.speaker === 'again' ? null : named
}

/** Where an aside begins that a comma ends; null when the comma ends none. */
function asideStart(words: readonly Word[], close: number, low: number): number | null {
  for (let at = close - 1; at > Math.max(low, close - 24); at -= 1) {
    const raw = words[at]?.raw
    if (/^[;:]$/.test(raw ?? '')) return null
    if (raw !== ',' && raw !== '-' && raw !== '–' && raw !== '—') continue
    return at > low ? at : null
  }
  return null
}

/** Who an aside tells of: "an officer with the police", "quoting a doctor", "which relies on activists" tells nobody. */
function asideOf(words: readonly Word[], from: number, to: number): Named | null {
  const first = words[from]?.word ?? ''
  if (/^(?:quoting|citing)$/.test(first)) {
    const cited = chainStarting(words, from + 1, to)
    const named = cited === null ? null : speakerOf(words, cited)
    const isBasis = named === null || !isSpecific(named)
    return isBasis || /^(?:activists|hospital|relatives|witnesses)$/.test(named.speaker)
      ? null
      : named
  }
  if (/^(?:who|whose)$/.test(first)) {
    for (let at = from + 1; at < to; at += 1) {
      const { source, party } = words[at] as Word
      if (source ?? party) {
        const chain = chainStarting(words, at, to)
        return chain === null ? null : speakerOf(words, chain)
      }
    }
    return null
  }
  if (/^(?:which|where|when|while|in|on|speaking|however|meanwhile|as)$/.test(first)) return null
  const chain = chainStarting(words, from, to)
  return chain === null ? null : speakerOf(words, chain)
}

/** A speaker who is more than "a source" or "residents". */
export function isSpecific({ speaker }: Named): boolean {
  return !/^(?:again|local-sources|reports|monitors)$/.test(speaker)
}

function opening(words: readonly Word[], close: number, low: number): number | null {
  for (let at = close - 1; at > Math.max(low, close - 10); at -= 1) {
    if (words[at]?.raw === '(') return at
  }
  return null
}

/** What a name is called in brackets: "the relief body of the church (ACERO)". */
function acronym(words: readonly Word[], from: number, to: number): Named | null {
  const token = words[from]
  if (token === undefined || to !== from + 1) return null
  const base = { kind: 'group', from, to } as const
  if (token.source !== null) return { ...base, speaker: token.source.key }
  if (token.party !== null) return { ...base, kind: 'state', speaker: token.party.key }
  return /^\p{Lu}{3,8}$/u.test(token.raw) ? { ...base, speaker: token.word } : null
}

/** Where "on 5 May", "on Twitter", "in a statement" begins that ends before a word; null when none does. */
function timeStart(words: readonly Word[], end: number, low: number): number | null {
  const last = words[end - 1] as Word
  const isTime =
    last.kind === 'number' ||
    MONTH.test(last.word) ||
    /^(?:twitter|facebook|telegram|x|website|account|statement|report|post|communique|email|phone|telephone|conference|bulletin|week|month|evening|morning|night|hours|days|release|tweet|interview|dawn|breath|line|channel)$/.test(
      last.word,
    )
  if (!isTime) return null
  const isMeans = last.kind !== 'number' && !MONTH.test(last.word)
  for (let at = end - 2; at > Math.max(low, end - 6); at -= 1) {
    const word = words[at]?.word ?? ''
    if (/^(?:on|in|at|during|via|through|over|since|from)$/.test(word)) return at
    if (word === 'by') return /^(?:phone|telephone|email)$/.test(last.word) ? at : null
    if (words[at]?.kind === 'mark' || isSpeech(word)) return null
    if (
      isMeans &&
      DEFINITE.test(word) &&
      !/^(?:on|in|at|via|over)$/.test(words[at - 1]?.word ?? '')
    )
      return null
  }
  return /^(?:early|late|this|last)$/.test(words[end - 2]?.word ?? '') ? end - 2 : null
}

/** Who is named after "according to", "said", "by": the phrase that begins there. */
export function speakerAfter(words: readonly Word[], from: number, reach: number): Named | null {
  let at = from
  while (
    /^["“'‘(]$/.test(words[at]?.raw ?? '') ||
    /^(?:both|to|late|also)$/.test(words[at]?.word ?? '')
  )
    at += 1
  if (isPronoun(words[at]?.word ?? '') || isObject(words, at)) return { ...pronoun(at), from }
  const end = Math.min(words.length, at + reach)
  const chain = chainStarting(words, at, end)
  if (chain === null) return null
  const named = speakerOf(words, chain)
  if (named?.kind === 'paper' && words[chain.head.to]?.kind === 'word') return named
  const after = apposition(words, chain.head.to, end + 8)
  if (named === null || isVague(named)) {
    if (after === null) return named
    return { ...after, from, ...(named === null ? {} : personOf(named)) }
  }
  return named
}

/** "According to him": a pronoun that owns nothing. */
function isObject(words: readonly Word[], at: number): boolean {
  return (
    /^(?:him|them)$/.test(words[at]?.word ?? '') ||
    (words[at]?.word === 'her' && words[at + 1]?.raw === ',')
  )
}

/** "Sami Haddad, the head of the agency": what stands after a name and a comma, or without one. */
function apposition(words: readonly Word[], at: number, end: number): Named | null {
  const from = words[at]?.raw === ',' || words[at]?.raw === '(' ? at + 1 : at
  const chain = chainStarting(words, from, Math.min(words.length, end))
  const named = chain === null ? null : speakerOf(words, chain)
  return named !== null && !isVague(named) ? named : null
}
