import { isBoundary } from './boundary'
import { numberAt } from './number'
import { outcomeOf } from './outcome'
import { isPronoun, type Kind, nationOf, type Role, roleOf } from './roles'
import { BETWEEN, isSpeech } from './speech-verbs'
import type { Word } from './word'

/** Who speaks: a key; `again` for who spoke before, `state` for the state that the text is about. */
export interface Named {
  readonly speaker: string
  /** What kind of speaker is pointed back to. */
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

const NEAR = 8
const FAR = 22

/** The speaker who stands before a verb of speech. */
export function speakerBefore(words: readonly Word[], verb: number, from: number): Named | null {
  let isClear = true
  for (let at = verb - 1; at >= Math.max(from, verb - FAR); at -= 1) {
    const word = words[at]?.word ?? ''
    const source = sourceEnding(words, at + 1, from)
    if (source !== null) return within(words, source, from)
    if (isClear) {
      const role = roleOf(word)
      if (role !== null && !(isPronoun(word) && verb - at > 2)) {
        return phraseOf(words, at, role, from, verb)
      }
      const party = partyEnding(words, at + 1, from)
      if (party !== null && verb - at <= NEAR) return party
    }
    if (/^["“”]$/.test(words[at]?.raw ?? '') && at < verb - 1) break
    if (words[at]?.raw === ',' && isClear) at = asideStart(words, at, from)
    isClear &&= BETWEEN.test(word) || isCapital(words[at])
  }
  return personBefore(words, verb)
}

/** Where an aside between two commas begins: "Rami Haddad, the head of the agency, said". */
function asideStart(words: readonly Word[], end: number, from: number): number {
  for (let at = end - 1; at > Math.max(from, end - 16); at -= 1) {
    if (words[at]?.raw !== ',') continue
    const opens = words[at + 1]?.word ?? ''
    return /^(?:which|who|a|an|the|whose|citing|quoting)$/.test(opens) && at > from ? at : end
  }
  return end
}

/** A source inside an aside yields to the one whose aside it is: "the agency, which has activists in the city, said". */
function within(words: readonly Word[], source: Named, from: number): Named {
  for (let at = source.from - 1; at >= Math.max(from, source.from - FAR); at -= 1) {
    const next = words[at + 1]?.raw === ',' ? at + 2 : at + 1
    const opens = /^(?:which|who|whose)$/.test(words[next]?.word ?? '')
    const earlier = opens ? sourceEnding(words, at + 1, from) : null
    if (earlier !== null) return earlier
  }
  return source
}

/** The speaker who stands after "according to", "said", "by". */
export function speakerAfter(
  words: readonly Word[],
  from: number,
  reach: number,
  isFirm = true,
): Named | null {
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at]?.word ?? ''
    if (at > from && isSpeech(word)) return null
    const source = sourceStarting(words, at)
    if (source !== null) return source
    const role = roleOf(word)
    if (role !== null && !isPronoun(word)) return phraseOf(words, at, role, from, at + 6)
    const party = words[at]?.party ?? null
    if (isFirm && party !== null && !isAdjective(words, at + party.length)) {
      return { speaker: voiceOf(words, at), kind: 'state', from: at, to: at + party.length }
    }
    if (numberAt(words, at) !== null || outcomeOf(word) !== null) return null
  }
  return null
}

/** True when a noun for a speaker, or another name, stands right after a party's name. */
function isAdjective(words: readonly Word[], at: number): boolean {
  return [0, 1, 2].some(
    (ahead) =>
      roleOf(words[at + ahead]?.word ?? '') !== null ||
      (words[at + ahead]?.source ?? null) !== null,
  )
}

/** Who a noun phrase means by its head: its own kind of speaker, or whose it is. */
function phraseOf(
  words: readonly Word[],
  head: number,
  role: Role,
  from: number,
  end: number,
): Named {
  let start = head
  while (start > Math.max(from, head - 6) && belongs(words, start - 1)) start -= 1
  const base = { kind: role.kind, from: start, to: head + 1 }
  const source = sourceWithin(words, start, head + 1) ?? ownerAfter(words, head + 1, end, true)
  if (source !== null) return { ...base, speaker: source }
  if (role.own !== null) return { ...base, speaker: role.own }
  const whose = partyWithin(words, start, head + 1) ?? ownerAfter(words, head + 1, end, false)
  if (whose !== null) return { ...base, speaker: whose }
  const group = slugOf(words, start, head)
  if (group !== null) return { ...base, speaker: group }
  const isDefinite = /^(?:the|its|his|her|their|this|that)$/.test(words[start - 1]?.word ?? '')
  return { ...base, speaker: isDefinite ? 'again' : role.otherwise }
}

/** A word that may stand in a noun phrase before its head. */
function belongs(words: readonly Word[], at: number): boolean {
  const token = words[at]
  if (token === undefined || token.kind !== 'word' || isBoundary(token)) return false
  return !isSpeech(token.word) && (token.party !== null || !/(?:ing|ed)$/.test(token.word))
}

/** "Aid workers", "rights groups": speakers by what they do. */
function slugOf(words: readonly Word[], start: number, head: number): string | null {
  const before = words[head - 1]?.word ?? ''
  if (
    head === start ||
    !/^(?:aid|relief|rights|humanitarian|charity|security|health)$/.test(before)
  )
    return null
  const noun = words[head]?.word ?? ''
  if (before === 'health') return 'hospital'
  if (!/^(?:workers?|groups?|agenc(?:y|ies)|organi[sz]ations?|officials?)$/.test(noun)) return null
  return before === 'security' ? null : `${before}-${noun.endsWith('s') ? noun : `${noun}s`}`
}

function sourceWithin(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const source = words[at]?.source ?? null
    if (source !== null) return source.key
  }
  return null
}

function partyWithin(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const party = words[at]?.party ?? null
    const nation = nationOf(words[at]?.word ?? '')
    if (party === null && nation === null) continue
    const isWeak = /^(?:army|police|security|government|military)$/.test(words[at]?.word ?? '')
    if (party !== null && isWeak && nation === null) continue
    return nation ?? voiceOf(words, at)
  }
  return null
}

/** Whose somebody is by what follows: "a spokesman for the agency", "the head of the council". */
function ownerAfter(
  words: readonly Word[],
  at: number,
  end: number,
  source: boolean,
): string | null {
  if (!/^(?:of|for|from|with|at|by)$/.test(words[at]?.word ?? '')) return null
  for (let index = at + 1; index < Math.min(end, at + 6); index += 1) {
    const named = words[index]?.[source ? 'source' : 'party'] ?? null
    if (named !== null) return source ? named.key : voiceOf(words, index)
  }
  return null
}

/** Under which key a party speaks: nations and movements that are one actor speak for themselves. */
export function voiceOf(words: readonly Word[], at: number): string {
  const party = words[at]?.party?.key ?? 'again'
  const nation = nationOf(words[at]?.word ?? '')
  if (nation !== null) return nation
  if (party === 'iran-hezbollah') return 'iran'
  return party
}

function partyEnding(words: readonly Word[], end: number, from: number): Named | null {
  for (let start = end - 1; start >= Math.max(from, end - 6); start -= 1) {
    const party = words[start]?.party ?? null
    if (party !== null && start + party.length === end) {
      return { speaker: voiceOf(words, start), kind: 'state', from: start, to: end }
    }
  }
  return null
}

function sourceEnding(words: readonly Word[], end: number, from: number): Named | null {
  let found: Named | null = null
  for (let start = end - 1; start >= Math.max(from, end - 7); start -= 1) {
    const source = words[start]?.source ?? null
    if (source !== null && start + source.length === end) {
      found = { speaker: source.key, kind: 'group', from: start, to: end }
    }
  }
  return found
}

function sourceStarting(words: readonly Word[], at: number): Named | null {
  const source = words[at]?.source ?? null
  return source && { speaker: source.key, kind: 'group', from: at, to: at + source.length }
}

/** A name that nobody knows: "Ahmad Khalil told reporters". It speaks for whoever was speaking. */
function personBefore(words: readonly Word[], verb: number): Named | null {
  if (!isCapital(words[verb - 1]) || words[verb - 1]?.kind !== 'word') return null
  return { speaker: 'again', kind: 'person', from: verb - 1, to: verb }
}

function isCapital(token: Word | undefined): boolean {
  return token !== undefined && /^(?:[ae]l-)?\p{Lu}\p{Ll}/u.test(token.raw)
}
