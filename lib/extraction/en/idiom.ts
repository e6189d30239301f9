import type { Outcome } from '@/lib/claim/model'
import type { Counted } from './counted'
import type { Trigger } from './trigger'
import type { Word } from './word'

type By = ReadonlyMap<number, Counted>

/** Words that tell of harm only together with the people beside them. */
export function idiomAt(
  words: readonly Word[],
  at: number,
  startsAt: By,
  endsAt: By,
): Trigger | null {
  return heldAt(words, at, endsAt) ?? costAt(words, at, startsAt) ?? forcedAt(words, at, startsAt)
}

function plain(outcome: Outcome, takes: Trigger['takes'], from: number): Trigger {
  return { outcome, takes, verb: 'none', loose: false, negated: false, from, to: from + 1 }
}

/** "took 5 people hostage", "20 soldiers prisoner". */
function heldAt(
  words: readonly Word[],
  at: number,
  endsAt: ReadonlyMap<number, Counted>,
): Trigger | null {
  const word = words[at]?.word ?? ''
  if (!endsAt.has(at) || !/^(?:hostage|prisoner|captive|unknown)$/.test(word)) return null
  const outcome = word === 'hostage' ? 'abducted' : word === 'unknown' ? 'missing' : 'captured'
  return plain(outcome, 'before', at)
}

/** "The blast claimed 12 lives", "the group lost 30 fighters". */
function costAt(
  words: readonly Word[],
  at: number,
  startsAt: ReadonlyMap<number, Counted>,
): Trigger | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:claim(?:ed|ing|s)?|cost|took|lost|loses|losing)$/.test(word)) return null
  const counted = objectFrom(words, at + 1, startsAt)
  if (counted?.person == null) return null
  const isLives = /^(?:life|lives)$/.test(words[counted.to - 1]?.word ?? '')
  const isOwn = word.startsWith('lo') && counted.person.whose !== 'civilians'
  if (!isLives && !isOwn) return null
  return plain('killed', 'after', at)
}

/** "Forced 5,000 people to flee." */
function forcedAt(
  words: readonly Word[],
  at: number,
  startsAt: ReadonlyMap<number, Counted>,
): Trigger | null {
  if (!/^forc(?:ed|es|ing)$/.test(words[at]?.word ?? '')) return null
  const counted = objectFrom(words, at + 1, startsAt)
  if (counted === null || words[counted.to]?.word !== 'to') return null
  if (!/^(?:flee|leave|take|seek|abandon)$/.test(words[counted.to + 1]?.word ?? '')) return null
  return plain('displaced', 'after', at)
}

/** The people that follow a verb, with no more than adverbs and quotation marks between. */
export function objectFrom(
  words: readonly Word[],
  from: number,
  startsAt: ReadonlyMap<number, Counted>,
): Counted | null {
  for (let at = from; at < from + 4; at += 1) {
    const counted = startsAt.get(at)
    if (counted !== undefined) return counted
    if (!isSkipped(words[at])) return null
  }
  return null
}

function isSkipped(token: Word | undefined): boolean {
  if (token === undefined) return false
  return (
    /^["“”‘’'(]$/.test(token.raw) ||
    /ly$/.test(token.word) ||
    /^(?:off|down|dead|also|of|up)$/.test(token.word)
  )
}
