import { isBoundary } from './boundary'
import { numberAt } from './number'
import { outcomeOf } from './outcome'
import { isPronoun, roleOf } from './roles'
import { type Named, phraseOf, voiceOf } from './speaker-phrase'
import { BETWEEN, isSpeech } from './speech-verbs'
import type { Word } from './word'

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
    if (isClear && !BETWEEN.test(word) && !isCapital(words[at])) {
      const start = phraseStart(words, at)
      isClear = start !== null
      at = start ?? at
    }
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

/** Where a phrase like "in the province" begins that stands between a speaker and the verb. */
function phraseStart(words: readonly Word[], at: number): number | null {
  if (isBoundary(words[at] as Word) || outcomeOf(words[at]?.word ?? '') !== null) return null
  for (let start = at - 1; start >= at - 3; start -= 1) {
    if (/^(?:in|from|at|near|inside|across|around|on|of|for|with)$/.test(words[start]?.word ?? ''))
      return start
    if (words[start]?.kind === 'mark') return null
  }
  return null
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
  const isDoctor = [2, 3, 4].some((back) => /^(?:dr|doctor)$/.test(words[verb - back]?.word ?? ''))
  return { speaker: isDoctor ? 'hospital' : 'again', kind: 'person', from: verb - 1, to: verb }
}

function isCapital(token: Word | undefined): boolean {
  return token !== undefined && /^(?:[ae]l-)?\p{Lu}\p{Ll}/u.test(token.raw)
}
