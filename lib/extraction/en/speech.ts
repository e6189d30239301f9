import { outcomeOf } from './outcome'
import { isPronoun, type Kind, roleOf } from './roles'
import { speakerAfter, speakerBefore } from './speaker'
import { type Named, phraseOf } from './speaker-phrase'
import { DENIAL, FIGURES, isSpeech, OF_FIGURES } from './speech-verbs'
import type { Word } from './word'

/** Somebody is made to speak in a sentence. */
export interface Attribution {
  /** Who; `again` for who spoke before, `state` for the state that the text is about. */
  readonly speaker: string
  readonly kind: Kind
  /** What to call a state's office when no state is known. */
  readonly name?: string
  /** Where the verb of speech stands. */
  readonly at: number
  /** True when what is said stands before the verb: "…, the ministry said." */
  readonly closes: boolean
  /** True when the verb denies what is said. */
  readonly denies: boolean
}

/** Every attribution of a sentence, in its order. */
export function attributionsIn(words: readonly Word[]): readonly Attribution[] {
  const found: Attribution[] = []
  let last = -1
  for (let at = 0; at < words.length; at += 1) {
    const verb = words[at]?.word ?? ''
    if (!isSpeech(verb) || !speaksOfFigures(words, at)) continue
    const named = speakerOf(words, at, last + 1)
    if (named === null) continue
    const { speaker, kind, name } = named
    const closesHere = !OF_FIGURES.test(verb) && closes(words, at, named.to)
    found.push({
      speaker,
      kind,
      ...(name !== undefined && { name }),
      at,
      denies: DENIAL.test(verb),
      closes: closesHere,
    })
    last = at
  }
  return found
}

/** "Gave" and "put" are verbs of speech only before a toll or a number. */
function speaksOfFigures(words: readonly Word[], at: number): boolean {
  if (!OF_FIGURES.test(words[at]?.word ?? '')) return true
  return [1, 2, 3, 4].some((ahead) => FIGURES.test(words[at + ahead]?.word ?? ''))
}

const NOUN = /^(?:reports?|claims?|allegations?|announcement|deny|cite)$/
const PASSIVE =
  /^(?:monitored|documented|reported|quoted|confirmed|recorded|published|announced|issued|counted|cited|verified|claimed|broadcast)$/

function speakerOf(words: readonly Word[], at: number, from: number): Named | null {
  const verb = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (/^(?:according|quoting|citing|cited)$/.test(verb)) {
    return (
      speakerAfter(words, next === 'to' ? at + 2 : at + 1, 8) ?? speakerIfCited(words, at, from)
    )
  }
  if (verb === 'quoted' && next !== 'by') return speakerAfter(words, at + 1, 8)
  if (NOUN.test(verb) && !isVerbHere(words, at)) return ofNoun(words, at, from)
  if (PASSIVE.test(verb) && next === 'by') return speakerAfter(words, at + 2, 6)
  if (PASSIVE.test(verb) && isPassive(words, at)) return null
  if (verb.startsWith('claim') && /^(?:responsibility|the|\d+|credit)$/.test(next)) return null
  if (/ing$/.test(verb) && (verb !== 'saying' || from > 0)) return subjectOf(words, at, from)
  if (/^(?:and|but)$/.test(words[at - 1]?.word ?? '') && from > 0) return AGAIN
  if (
    /^(?:quoting|citing|quoted)$/.test(next) ||
    /^(?:quoting|citing)$/.test(words[at + 2]?.word ?? '')
  )
    return null
  const before = toldTo(words, at, speakerBefore(words, at, from))
  const isInverted = verb !== 'told' && mayInvert(words, at)
  const after = isInverted ? speakerAfter(words, at + 1, 4, false) : null
  if (after === null || !endsThere(words, after.to)) return before
  if (/^[,”"]$/.test(words[at - 1]?.raw ?? '') && before !== null && before.to < at - 1)
    return after
  if (words[at - 1]?.raw === ',') return after
  const isFar = before === null || at - before.to > 3 || before.speaker === 'again'
  return isFar ? after : before
}

/** "A source told SANA": who speaks to a state's agency, and is nobody in particular, speaks for the state. */
function toldTo(words: readonly Word[], verb: number, speaker: Named | null): Named | null {
  if (
    words[verb]?.word !== 'told' ||
    !/^(?:local-sources|again|state)$/.test(speaker?.speaker ?? '')
  )
    return speaker
  const agency = words[verb + 1]?.source ?? words[verb + 2]?.source ?? null
  if (agency?.key !== 'syrian-government' || speaker === null) return speaker
  return { ...speaker, speaker: agency.key }
}

/** "MSF cited a higher figure": who cites speaks too, when nobody is cited. */
function speakerIfCited(words: readonly Word[], at: number, from: number): Named | null {
  return words[at]?.word === 'cited' ? speakerBefore(words, at, from) : null
}

/** "Reports", "claims", "denies" as verbs: a plain subject stands before them. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.word ?? ''
  if (verb === 'deny') return true
  if (!/s$/.test(verb)) return false
  const before = words[at - 1]
  return before?.source != null || isPronoun(before?.word ?? '') || endsSource(words, at)
}

function endsSource(words: readonly Word[], end: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) => words[end - back]?.source?.length === back)
}

/** "Were reported", "have been confirmed", "reported killed": nobody is named as the speaker. */
function isPassive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  if (/^(?:were|was|been|are|is|be|being)$/.test(before)) return true
  return outcomeOf(words[at + 1]?.word ?? '')?.form === 'past'
}

/** A speaker may stand after the verb only where something was said before it. */
function mayInvert(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return at > 3 && (before?.kind === 'mark' || outcomeBefore(words, at))
}

function outcomeBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 25); index -= 1) {
    if (outcomeOf(words[index]?.word ?? '') !== null) return true
  }
  return false
}

/** After the name of a speaker who stands after the verb no verb follows. */
function endsThere(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (next === undefined || next.kind === 'mark') return true
  if (
    /^(?:on|in|of|who|which|for|from|told|by|late|early|at|a|an|the|spokesman|spokeswoman|head|chief|director|group|and|citing|quoting|monitoring|adding|\w+day)$/.test(
      next.word,
    )
  ) {
    return true
  }
  return /^\p{Lu}\p{Ll}/u.test(next.raw)
}

/** Whoever spoke last. */
const AGAIN: Named = { speaker: 'again', kind: 'person', from: 0, to: 0 }

/** Who "claiming", "adding" speaks for: whom the sentence begins with. */
function subjectOf(words: readonly Word[], verb: number, from: number): Named {
  for (let at = from; at < Math.min(verb, from + 8); at += 1) {
    const token = words[at]
    if (token?.source != null) return named(token.source.key, at, token.source.length)
  }
  return { speaker: 'again', kind: 'person', from: verb, to: verb + 1 }
}

function named(speaker: string, from: number, length: number): Named {
  return { speaker, kind: 'group', from, to: from + length }
}

/** "An army report that…", "reports that…": nouns that hold what is said. */
function ofNoun(words: readonly Word[], at: number, from: number): Named | null {
  const next = words[at + 1]?.word ?? ''
  if (/^(?:by|from)$/.test(next)) return speakerAfter(words, at + 2, 5)
  const isReports = words[at]?.word === 'reports'
  const opens = /^(?:that|of)$/.test(next)
  for (let start = at - 1; start >= Math.max(from, at - 4); start -= 1) {
    const { source, party } = words[start] as Word
    if (source !== null && start + source.length === at)
      return named(source.key, start, source.length)
    if (party !== null && start + party.length === at) return named(party.key, start, party.length)
  }
  const owner = roleOf(words[at - 1]?.word ?? '')
  if (owner?.kind === 'state') return phraseOf(words, at - 1, owner, from, at)
  return isReports && opens ? { speaker: 'reports', kind: 'paper', from: at, to: at + 1 } : null
}

/** True when hardly anything follows the verb, so that it closes what was said. */
function closes(words: readonly Word[], verb: number, nameEnd: number): boolean {
  const from = Math.max(verb + 1, nameEnd)
  if (words[from]?.word === 'that' || words[verb]?.word === 'according')
    return words[verb]?.word === 'according' && verb > 3
  if (verb > 4 && /^(?:adding|saying|citing|quoting)$/.test(words[from]?.word ?? '')) return true
  let rest = 0
  for (let at = from; at < words.length && rest <= 9; at += 1) {
    if (words[at]?.kind !== 'mark') rest += 1
  }
  return rest <= 7 && verb > 4
}
