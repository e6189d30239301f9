import type { Reading } from './attribution'
import { outcomeOf } from './outcome'
import { isPronoun, roleOf } from './roles'
import { type Named, speakerOf } from './speaker'
import { chainEnding, chainStarting, nameEnding, phraseEnding } from './speaker-phrase'
import { isSpecific, SHARED, speakerAfter, subjectBefore } from './speaker-subject'
import { cited } from './speech-cited'
import { deniesDeed, isDeed, isFinding } from './speech-deed'
import { scopeOf } from './speech-scope'
import {
  DENIAL,
  FIGURES,
  GOES_ON,
  INVERTS,
  isSpeech,
  OF_FIGURES,
  ONLY_BY,
  SHOWS,
} from './speech-verbs'
import type { Word } from './word'

/** Nouns for what somebody counts: "the paper's tally". */
const TALLY = /^(?:tally|tallies|toll|estimates?|count|figures|statistics|records)$/

/** "Gave" and "put" are verbs of speech only before a toll or a number. */
function speaksOfFigures(words: readonly Word[], at: number): boolean {
  const { word, raw } = words[at] as Word
  const next = words[at + 1]
  if (at > 0 && isName(raw) && words[at - 1]?.kind === 'word' && !isName(next?.raw ?? ''))
    return false
  if (word === 'alleged' && !/^(?:that|the|on|in|an?)$/.test(next?.word ?? ''))
    return next?.kind !== 'word'
  if (/^finds?$|^found$/.test(word)) return isFinding(words, at)
  if (!OF_FIGURES.test(word)) return true
  if (/^sp[oe]/.test(word)) return next?.word === 'of'
  if (next?.word === 'by') return ONLY_BY.test(word) || word === 'issued' || word === 'published'
  if (next?.word === 'to' || (word.startsWith('call') && /^(?:on|for)$/.test(next?.word ?? '')))
    return false
  return [1, 2, 3, 4].some((ahead) => FIGURES.test(words[at + ahead]?.word ?? ''))
}

function isName(raw: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(raw)
}

const NOUN = /^(?:reports?|claims?|allegations?|announcement|deny|cite)$/
const PASSIVE =
  /^(?:monitored|documented|reported|quoted|confirmed|recorded|published|announced|issued|counted|cited|verified|claimed|broadcast|given|provided|compiled|released|posted|estimated|tallied|registered|described|learned|learnt)$/

/**
 * Who speaks by a word, if it is one of speech.
 *
 * @param from where the sentence, or what follows the attribution before, begins
 * @param previous who spoke before in the same sentence
 */
export function readingAt(
  words: readonly Word[],
  at: number,
  from: number,
  previous: Named | null,
): Reading | null {
  const verb = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (verb === 'per' && words[at - 1]?.word === 'as') return after(speakerAfter(words, at + 1, 10))
  if (!(isSpeech(verb) || TALLY.test(verb)) || !speaksOfFigures(words, at)) return null
  if (DENIAL.test(verb) && deniesDeed(words, at)) return null
  if (/^blame[sd]$/.test(verb) && words.slice(at, at + 4).some(({ word }) => word === 'on'))
    return null
  if (verb === 'according') return after(speakerAfter(words, next === 'to' ? at + 2 : at + 1, 12))
  if (/^(?:citing|quoting)$/.test(verb)) return cited(words, at, previous)
  if (TALLY.test(verb) && !/^(?:estimates|count)$/.test(verb)) return ofTally(words, at, from)
  if (/^(?:quoted|cited)$/.test(verb) && next !== 'by' && !isPassive(words, at))
    return after(speakerAfter(words, at + 1, 10)) ?? before(words, at, from, previous)
  if (NOUN.test(verb) && !isVerbHere(words, at)) return ofNoun(words, at, from)
  if (next === 'by' && PASSIVE.test(verb)) {
    if (verb === 'quoted' || verb === 'cited')
      return speaksAgain(words, at) ? null : before(words, at, from, previous)
    return (ONLY_BY.test(verb) || verb === 'claimed') && !isOfFigures(words, at)
      ? null
      : after(speakerAfter(words, at + 2, 10))
  }
  if (ONLY_BY.test(verb)) return null
  if (PASSIVE.test(verb) && isPassive(words, at) && verb !== 'quoted') return null
  if (verb.startsWith('claim') && isDeed(words, at)) return null
  if (GOES_ON.test(verb)) return goesOn(words, at, from, previous)
  if (/^(?:where|how|why)$/.test(next)) return null
  if (!SHOWS.test(verb)) return before(words, at, from, previous)
  const shown = before(words, at, from, previous)?.named
  const paper = shown?.kind === 'paper' ? shown : opening(words, from)
  return paper?.kind === 'paper' ? { named: paper, inverted: false } : null
}

/** "A source quoted by the agency said": the verb after it speaks for the same. */
function speaksAgain(words: readonly Word[], at: number): boolean {
  return [3, 4, 5, 6, 7].some((ahead) => isSpeech(words[at + ahead]?.word ?? ''))
}

function after(named: Named | null): Reading | null {
  return named && { named, inverted: true }
}

/** "The toll given by…": what somebody gave was a figure. */
function isOfFigures(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) =>
    /^(?:toll|figures?|count|tally|numbers?|lists?|statement|data|statistics|names|estimate)$/.test(
      words[at - back]?.word ?? '',
    ),
  )
}

/** The subject of a verb, before it or, where something was said before, after it. */
function before(
  words: readonly Word[],
  at: number,
  from: number,
  previous: Named | null,
): Reading | null {
  const subject = subjectBefore(words, at, from)
  const named = subject === SHARED ? (previous ?? opening(words, from)) : toldTo(words, at, subject)
  const isInverted = INVERTS.test(words[at]?.word ?? '') && mayInvert(words, at, from)
  const behind = isInverted ? speakerAfter(words, at + 1, 10) : null
  const isFar =
    named === null ||
    /^["”’]$/.test(words[at - 1]?.raw ?? '') ||
    named.to === at - 1 ||
    (subject !== SHARED && /^(?:in|of|near|from|at|on)$/.test(words[named.from - 1]?.word ?? '')) ||
    named.speaker === 'again'
  if (behind !== null && isFar && endsThere(words, behind.to))
    return { named: behind, inverted: true }
  return (
    named && { named: subject === SHARED ? { ...named, from: at, to: at } : named, inverted: false }
  )
}

/** Whom a sentence begins with. */
export function opening(words: readonly Word[], from: number): Named | null {
  const chain = chainStarting(words, from, from + 12)
  return chain === null ? null : speakerOf(words, chain)
}

/** A speaker may stand after the verb only where something was said before it. */
function mayInvert(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]
  if (before === undefined || at - from < 3) return false
  if (/^["”,;–—-]$/.test(before.raw)) return true
  return scopeOf(words, { start: at, rest: words.length, from, inverted: true }).closes
}

/** After the name of a speaker who stands after the verb no verb follows. */
function endsThere(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (next === undefined || next.kind === 'mark') return true
  return (
    roleOf(next.word) !== null ||
    /^(?:on|in|of|who|which|for|from|told|by|late|early|at|a|an|the|and|citing|quoting|monitoring|adding|after|as|when|where|while|\w+day)$/.test(
      next.word,
    ) ||
    /^\p{Lu}\p{Ll}/u.test(next.raw)
  )
}

/** "A source told SANA": who speaks to a state's agency, and is nobody in particular, speaks for the state. */
function toldTo(words: readonly Word[], verb: number, speaker: Named | null): Named | null {
  const isInformed =
    words[verb]?.word === 'informed' && words[verb + 1]?.source?.key === 'sohr' && speaker !== null
  if (isInformed) return { ...speaker, speaker: 'sohr' }
  if (
    words[verb]?.word !== 'told' ||
    speaker === null ||
    !/^(?:local-sources|again|state)$/.test(speaker.speaker)
  )
    return speaker
  const agency = words[verb + 1]?.source ?? words[verb + 2]?.source ?? null
  return agency?.key === 'syrian-government' ? { ...speaker, speaker: agency.key } : speaker
}

/** "Saying", "adding": whoever the sentence let speak before, or whom it begins with. */
function goesOn(words: readonly Word[], at: number, from: number, previous: Named | null): Reading {
  const own = withSubject(words, at, from)
  if (own !== null) return { named: own, inverted: false }
  if (previous !== null) return { named: { ...previous, from: at, to: at }, inverted: false }
  const named = opening(words, from)
  const again: Named = { speaker: 'again', kind: 'person', from: at, to: at }
  return { named: named === null ? again : { ...named, from: at, to: at }, inverted: false }
}

/** "With a monitor saying that…": the participle's own subject. */
function withSubject(words: readonly Word[], at: number, from: number): Named | null {
  const named = subjectBefore(words, at, from)
  return named !== null && named !== SHARED && words[named.from - 1]?.word === 'with' ? named : null
}

/** "Reports", "claims", "denies" as verbs: a plain subject stands before them. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.word ?? ''
  if (verb === 'deny') return true
  if (
    /^(?:that|of|about|from|by)$/.test(words[at + 1]?.word ?? '') &&
    !isPronoun(words[at - 1]?.word ?? '')
  )
    return nameEnding(words, at, Math.max(0, at - 7)) !== null && words[at + 1]?.word === 'that'
  if (isPronoun(words[at - 1]?.word ?? '')) return true
  if (
    /^(?:initial|preliminary|early|earlier|first|other|some|several|various|unconfirmed|conflicting|local|media|press|news)$/.test(
      words[at - 1]?.word ?? '',
    )
  )
    return false
  const subject = chainEnding(words, at, Math.max(0, at - 20))
  return subject !== null && speakerOf(words, subject) !== null
}

/** "Were reported", "have been confirmed", "reported killed": nobody is named as the speaker. */
function isPassive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (/^(?:were|was|been|are|is|be|being)$/i.test(before?.raw ?? '') && before?.raw !== 'IS')
    return true
  return outcomeOf(words[at + 1]?.word ?? '')?.form === 'past'
}

/** "The paper's tally stands at 12": whose count it is. */
function ofTally(words: readonly Word[], at: number, from: number): Reading | null {
  const phrase = phraseEnding(words, at, from)
  const named = phrase === null ? null : speakerOf(words, { head: phrase, owners: [] })
  if (named === null || !isSpecific(named) || named.kind === 'state' || named.kind === 'person')
    return null
  return { named: { ...named, to: at + 1 }, inverted: false }
}

/** "An army report that…", "reports that…": nouns that hold what is said. */
function ofNoun(words: readonly Word[], at: number, from: number): Reading | null {
  const next = words[at + 1]?.word ?? ''
  if (/^(?:by|from)$/.test(next)) return after(speakerAfter(words, at + 2, 8))
  const phrase = phraseEnding(words, at, from)
  const named = phrase === null ? null : speakerOf(words, { head: phrase, owners: [] })
  if (named !== null && named.speaker !== 'again')
    return { named: { ...named, from: at }, inverted: false }
  const isReports = words[at]?.word === 'reports' && /^(?:that|of)$/.test(next)
  return isReports
    ? { named: { speaker: 'reports', kind: 'paper', from: at, to: at + 1 }, inverted: false }
    : null
}
