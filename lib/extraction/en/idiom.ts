import type { Outcome } from '@/lib/claim/model'
import { exchangedAt, handedAt } from './exchange'
import type { Counted } from './group'
import type { Trigger } from './harm'
import { objectFrom } from './object'
import type { Word } from './word'

type By = ReadonlyMap<number, Counted>

type Idiom = (words: readonly Word[], at: number, startsAt: By, endsAt: By) => Trigger | null

/** Words that tell of harm only together with the people beside them. */
export function idiomAt(
  words: readonly Word[],
  at: number,
  startsAt: By,
  endsAt: By,
): Trigger | null {
  for (const idiom of IDIOMS.get(words[at]?.word ?? '') ?? []) {
    const trigger = idiom(words, at, startsAt, endsAt)
    if (trigger !== null) return trigger
  }
  return null
}

function plain(outcome: Outcome, takes: Trigger['takes'], from: number): Trigger {
  return { outcome, takes, verb: 'none', loose: false, negated: false, from, to: from + 1 }
}

/** "took 5 people hostage", "20 soldiers prisoner". */
function heldAt(words: readonly Word[], at: number, _: By, endsAt: By): Trigger | null {
  const word = words[at]?.word ?? ''
  if (!endsAt.has(at)) return null
  const outcome = word === 'hostage' ? 'abducted' : word === 'unknown' ? 'missing' : 'captured'
  return plain(outcome, 'before', at)
}

/** "The blast claimed 12 lives", "the group lost 30 fighters". */
function costAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  const word = words[at]?.word ?? ''
  const counted = objectFrom(words, at + 1, startsAt)
  if (counted === null) return null
  if (counted.person === null)
    return isOwnLoss(words, at, counted) ? plain('killed', 'after', at) : null
  const isLives =
    /^(?:life|lives)$/.test(words[counted.to - 1]?.word ?? '') ||
    (/^(?:their|his|her)$/.test(words[counted.to]?.word ?? '') &&
      /^(?:life|lives)$/.test(words[counted.to + 1]?.word ?? ''))
  const isKin = KIN.test(words[counted.to - 1]?.word ?? '')
  const isMen = /^m[ae]n$/.test(words[counted.to - 1]?.word ?? '')
  const isOwn = word.startsWith('lo') && (isMen || isKin || counted.person.whose !== 'civilians')
  if (!isLives && !isOwn) return null
  return plain('killed', 'after', at)
}

/** "The rebels lost 13", "losing three of their own": who has fighters loses some of them. */
function isOwnLoss(words: readonly Word[], at: number, { to, figure }: Counted): boolean {
  if (!/^(?:lost|loses|lose|losing)$/.test(words[at]?.word ?? '') || !('n' in figure)) return false
  const next = words[to]
  if (words[to - 1]?.word === 'own') return true
  const isEnd =
    next === undefined || /^(?:[.,;]|and|while|in|during|on|near|at|around)$/.test(next.word)
  const isSide = [1, 2, 3].some((back) => {
    const { word = '', party = null } = words[at - back] ?? {}
    return party !== null || /^(?:side|army|brigade|group|forces)$/.test(word)
  })
  return isEnd && isSide && /^[\p{L}\d.,;]/u.test(words[to - 1]?.raw ?? '')
}

const KIN =
  /^(?:brothers?|sisters?|sons?|daughters?|child|children|cousins?|parents|relatives|wife|husband|father|mother|nephews?|grandchildren|uncle)$/

/** "Forced 5,000 people to flee." */
function forcedAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  const counted = objectFrom(words, at + 1, startsAt)
  if (counted === null) return null
  const next = words[counted.to]?.word ?? ''
  const isFromHome = next === 'from' && words[counted.to + 2]?.word === 'homes'
  const isAway = next === 'out' && words[counted.to + 1]?.word === 'of'
  if (
    isFromHome ||
    isAway ||
    (/^(?:from|out|into|across|abroad)$/.test(next) && counted.person !== null)
  )
    return plain('displaced', 'after', at)
  if (next !== 'to') return null
  if (!/^(?:flee|leave|take|seek|abandon)$/.test(words[counted.to + 1]?.word ?? '')) return null
  return plain('displaced', 'after', at)
}

const HELD = /^(?:prisoners?|captives?|hostages?|detainees?)$/

/** "Took three prisoners", "took 36 women with them". */
function takenAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  const counted = objectFrom(words, at + 1, startsAt)
  if (counted === null || (counted.person === null && !counted.more)) return null
  const noun = words[counted.to - 1]?.word ?? ''
  const after = `${words[counted.to]?.word} ${words[counted.to + 1]?.word}`
  const isAway = /^(?:with (?:them|it|him)|away)/.test(after)
  if (!HELD.test(noun) && !isAway) return null
  const isCivil =
    noun.startsWith('hostage') || (counted.person?.whose ?? 'civilians') === 'civilians'
  return plain(isCivil ? 'abducted' : 'captured', 'after', at)
}

/** "Destroyed over 100 terrorists and nine tanks": fighters can be destroyed, people are killed. */
function destroyedAt(words: readonly Word[], at: number, startsAt: By, endsAt: By): Trigger | null {
  const before = /^(?:were|been)$/.test(words[at - 1]?.word ?? '')
    ? (endsAt.get(at - 1) ?? endsAt.get(at - 2))
    : undefined
  if (before?.person != null && !/^(?:people|civilians)$/.test(before.person.whose))
    return plain('killed', 'before', at)
  const counted = objectFrom(words, at + 1, startsAt)
  const whose = counted?.person?.whose ?? 'people'
  return /^(?:people|civilians)$/.test(whose) ? null : plain('killed', 'after', at)
}

const PLACE =
  /^(?:enclave|areas?|towns?|villages?|city|cities|camps?|pocket|districts?|neighbou?rhoods?|province|region|territory|zone|ghouta|suburbs?|aboard)$/

const ARRANGED =
  /^(?:deals?|agreements?|truce|bus|buses|coaches|convoys?|evacuat\w*|corridors?|crossing|enclave|pocket)$/

/** "Some 5,000 people have left the two villages": they were brought out of them. */
function leftAt(words: readonly Word[], at: number, _: By, endsAt: By): Trigger | null {
  const before = [0, 1, 2].map((back) => endsAt.get(at - back)).find((one) => one !== undefined)
  if (before === undefined || /^(?:are|is|were|was)$/.test(words[at - 1]?.word ?? '')) return null
  const isPlace = [1, 2, 3, 4].some((ahead) => PLACE.test(words[at + ahead]?.word ?? ''))
  const name = /^(?:the|eastern|western|northern|southern|central|besieged|rebel-held)$/.test(
    words[at + 1]?.word ?? '',
  )
    ? at + 2
    : at + 1
  const isName = /^(?:[ae]l-)?\p{Lu}/u.test(words[name]?.raw ?? '')
  if (!isPlace && !isName) return null
  const isArmed = [...endsAt.values()].some(
    ({ person }) => !/^(?:civilians|people)$/.test(person?.whose ?? 'people'),
  )
  const isArranged = isArmed || words.some(({ word }) => ARRANGED.test(word))
  return { ...plain(isArranged ? 'evacuated' : 'displaced', 'before', at), verb: 'any' }
}

/** "Nine martyrs fell", "48 rebels fell": of fighters and martyrs, to fall is to die. */
function fellAt(words: readonly Word[], at: number, _: By, endsAt: By): Trigger | null {
  const before = [0, 1, 2].map((back) => endsAt.get(at - back)).find((one) => one !== undefined)
  const isBare =
    before !== undefined &&
    before.person === null &&
    /^(?:in|during)$/.test(words[at + 1]?.word ?? '')
  if (!isBare && /^(?:people|civilians)$/.test(before?.person?.whose ?? 'people')) return null
  if (
    /^(?:under|into|back|to|from|short|on)$/.test(words[at + 1]?.word ?? '') &&
    words[at + 2]?.word !== 'the'
  )
    return null
  return plain('killed', 'before', at)
}

/** "12,000 people had arrived at the camp", "two million have become refugees": they had to flee. */
function arrivedAt(words: readonly Word[], at: number, _: By, endsAt: By): Trigger | null {
  const before = [0, 1, 2].map((back) => endsAt.get(at - back)).find((one) => one !== undefined)
  if (before === undefined) return null
  const isCamp = words.slice(at + 1, at + 7).some(({ word }) => /^(?:camps?|refugees)$/.test(word))
  return isCamp ? { ...plain('displaced', 'before', at), verb: 'any' } : null
}

/** "We buried six people from our street." */
function buriedAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  if (/^(?:were|was|been|are|is)$/.test(words[at - 1]?.word ?? '')) return null
  const counted = objectFrom(words, at + 1, startsAt)
  return counted?.person == null ? null : plain('killed', 'after', at)
}

const IDIOMS = new Map<string, Idiom[]>()
for (const [idiom, words] of [
  [heldAt, 'hostage prisoner captive unknown'],
  [costAt, 'claim claimed claiming claims cost took lost loses losing'],
  [
    forcedAt,
    'forced forces forcing drives driving drove driven pushed pushing pushes sent sending',
  ],
  [takenAt, 'took take takes taking'],
  [destroyedAt, 'destroy destroyed destroys destroying annihilated annihilates annihilating'],
  [leftAt, 'left leave leaving quit quitting'],
  [fellAt, 'fell fallen'],
  [arrivedAt, 'arrived reached become became'],
  [buriedAt, 'buried'],
  [exchangedAt, 'return exchange'],
  [handedAt, 'handed hands handing'],
] as const) {
  for (const word of words.split(' ')) IDIOMS.set(word, [...(IDIOMS.get(word) ?? []), idiom])
}
