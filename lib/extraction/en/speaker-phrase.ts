import { isBoundary } from './boundary'
import { type Kind, nationOf, type Role } from './roles'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** Who speaks: a key; `again` for who spoke before, `state` for the state that the text is about. */
export interface Named {
  readonly speaker: string
  /** What kind of speaker is pointed back to. */
  readonly kind: Kind
  /** What to call a state's office when no state is known. */
  readonly name?: string
  readonly from: number
  readonly to: number
}

/** Sides of the conflict: "opposition activists" are activists, "a civil defence volunteer" is of the civil defence. */
const SIDED =
  /^(?:syrian-opposition|syrian-coalition|syrian-government|coalition|russia|turkey|sdf|isis)$/

/** Who a noun phrase means by its head: its own kind of speaker, or whose it is. */
export function phraseOf(
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
  if (role.own !== null && (source === null || SIDED.test(source)))
    return { ...base, speaker: role.own }
  if (source !== null) return { ...base, speaker: source }
  const whose = partyWithin(words, start, head + 1) ?? ownerAfter(words, head + 1, end, false)
  if (whose !== null) return { ...base, speaker: whose }
  const group = slugOf(words, start, head) ?? properOf(words, start, head)
  if (group !== null) return { ...base, speaker: group }
  const isDefinite = /^(?:the|its|his|her|their|this|that)$/.test(words[start - 1]?.word ?? '')
  const isState = role.otherwise === 'state' || isOfState(words, head, start)
  if (isState) return { ...base, kind: 'state', speaker: 'state', name: nameOf(words, start, head) }
  return { ...base, speaker: isDefinite ? 'again' : role.otherwise }
}

/** "Valley News Network": a body that is known by its name alone. */
function properOf(words: readonly Word[], start: number, head: number): string | null {
  if (
    !/^(?:networks?|agency|committee|centre|center|council|organi[sz]ation|observatory|media|channel|institute|foundation|association)$/.test(
      words[head]?.word ?? '',
    )
  )
    return null
  let from = head
  while (from > start && /^\p{Lu}/u.test(words[from - 1]?.raw ?? '')) from -= 1
  if (from === head || !/^\p{Lu}/u.test(words[head]?.raw ?? '')) return null
  return words
    .slice(from, head + 1)
    .map(({ word }) => word)
    .join('-')
}

/** "A military source", "army officials": they speak for the state. */
function isOfState(words: readonly Word[], head: number, start: number): boolean {
  for (let at = start; at < head; at += 1) {
    if (
      /^(?:military|army|police|ministry|interior|defen[cs]e|government|security)$/.test(
        words[at]?.word ?? '',
      )
    )
      return true
  }
  return false
}

/** A short key in the words of the text: "military-sources". */
function nameOf(words: readonly Word[], start: number, head: number): string {
  const from = Math.max(start, head - 1)
  return words
    .slice(from, head + 1)
    .map(({ word }) => word)
    .join('-')
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
    !/^(?:aid|relief|rights|humanitarian|charity|security|health|local)$/.test(before)
  )
    return null
  const noun = words[head]?.word ?? ''
  if (before === 'health' && /^(?:workers?|officials?|sources?)$/.test(noun)) return 'hospital'
  if (
    before === 'health' ||
    !/^(?:workers?|groups?|agenc(?:y|ies)|organi[sz]ations?|officials?)$/.test(noun)
  )
    return null
  if (before === 'local' && !/^(?:officials?|committees?|authorit(?:y|ies))$/.test(noun))
    return null
  if (before === 'local') return `local-${noun}`
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
    const nation = source ? null : nationOf(words[index]?.word ?? '')
    if (nation !== null) return nation
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
