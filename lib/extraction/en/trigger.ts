import type { Outcome } from '@/lib/claim/model'
import { auxiliaryOf } from './auxiliary'
import type { Counted } from './group'
import type { Trigger } from './harm'
import { idiomAt } from './idiom'
import { objectFrom } from './object'
import { outcomeOf } from './outcome'
import { phrasesFrom } from './phrases'
import { tollAt } from './toll'
import type { Word } from './word'
import { isAt } from './words-at'

/** All words of harm in a sentence, in its order. */
export function triggersIn(
  words: readonly Word[],
  counted: readonly Counted[],
): readonly Trigger[] {
  const startsAt = new Map(counted.map((one) => [one.from, one]))
  const endsAt = new Map(counted.map((one) => [one.to, one]))
  const triggers: Trigger[] = []
  const inside = insideOf(counted)
  for (let at = 0; at < words.length; at += 1) {
    const name = words[at]?.party?.length ?? 1
    if (name > 1) at += name - 1
    if (name > 1 || inside.has(at)) continue
    const trigger =
      tollAt(words, at) ?? phraseAt(words, at, startsAt) ?? wordAt(words, at, startsAt, endsAt)
    if (trigger === null) continue
    triggers.push(trigger)
    at = trigger.to - 1
  }
  return triggers
}

/** Words of harm between a figure and its noun tell nothing but of whom ("26 wounded militants"). */
function insideOf(counted: readonly Counted[]): ReadonlySet<number> {
  return new Set(counted.flatMap(({ harm, figureTo }) => (harm ? [figureTo] : [])))
}

function phraseAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  for (const { words: phrase, outcome, form, loose } of phrasesFrom(words[at]?.word ?? '')) {
    if (!isAt(words, at, phrase)) continue
    const to = at + phrase.length
    const aux = auxiliaryOf(words, at)
    const isActive =
      form === 'after' ||
      (form === 'past' && aux.verb === 'none' && objectFrom(words, to, startsAt) !== null)
    const verb = form === 'before' && aux.verb === 'none' ? 'any' : aux.verb
    return { outcome, takes: isActive ? 'after' : 'before', ...aux, verb, loose, from: at, to }
  }
  return null
}

type By = ReadonlyMap<number, Counted>

function wordAt(
  words: readonly Word[],
  at: number,
  startsAt: ReadonlyMap<number, Counted>,
  endsAt: ReadonlyMap<number, Counted>,
): Trigger | null {
  const word = words[at]?.word ?? ''
  const known = isCrossfire(words, at) ? null : outcomeOf(word)
  if (known === null)
    return (
      idiomAt(words, at, startsAt, endsAt) ??
      amongVictims(words, at) ??
      ofThemAt(words, at, startsAt)
    )
  const gap = outcomeOf(words[at + 1]?.word ?? '')?.form === 'past' ? 1 : 2
  const second =
    gap === 1 || /^(?:and|or|\/|,)$/.test(words[at + 1]?.word ?? '')
      ? outcomeOf(words[at + gap]?.word ?? '')
      : null
  const both = second !== null && second.form !== 'subject' && isBoth(known.outcome, second.outcome)
  const aux = auxiliaryOf(words, at, known.form === 'subject')
  const afterBoth = both ? objectFrom(words, at + gap + 1, startsAt) : null
  const precedes = endsAt.has(at)
  const one = { loose: known.loose, from: at, to: at + 1, outcome: known.outcome }
  const isApart = afterBoth !== null && known.form === 'subject'
  if (
    both &&
    !isApart &&
    !(afterBoth !== null && (aux.verb !== 'none' || precedes) && known.form === 'past')
  ) {
    const pair = { ...one, to: at + gap + 1, outcome: 'killed-or-wounded' as const, ...aux }
    if (known.form === 'active') return { ...pair, takes: 'after' }
    if (known.form === 'noun') return { ...pair, takes: 'of' }
    return {
      ...pair,
      takes:
        known.form === 'past' && aux.verb === 'none' && afterBoth !== null ? 'after' : 'before',
    }
  }
  const isNoun = words[at - 1]?.word === 'of' && (endsAt.has(at - 1) || endsAt.has(at))
  if (known.form === 'noun' || isNoun) return { ...one, takes: 'of', ...aux }
  if (known.form === 'active') {
    return { ...one, takes: words[at - 1]?.word === 'the' ? 'of' : 'after', ...aux }
  }
  const those = words.slice(Math.max(0, at - 2), at).map(({ word }) => word)
  if (/^(?:among|of)$/.test(those[0] ?? '') && those[1] === 'those')
    return { ...one, takes: 'among', ...aux, from: at - 2 }
  const article = words[at - 1]?.word === 'the'
  if (article && /^(?:were|was|included?|includes)$/.test(words[at + 1]?.word ?? '')) {
    if (startsAt.has(at + 2)) return { ...one, takes: 'among', ...aux }
  }
  if (article && words[at - 2]?.word === 'of' && startsAt.has(at + 1))
    return { ...one, takes: 'among', ...aux, from: at - 2 }
  if (article)
    return /^(?:among|of)$/.test(words[at - 2]?.word ?? '')
      ? { ...one, takes: 'among', ...aux, from: at - 2 }
      : null
  if (known.form === 'subject' || aux.verb !== 'none') {
    const isVerb =
      aux.verb === 'none' &&
      /^(?:died|perished|drowned|suffocated|surrendered|defected|fled)$/.test(word)
    return { ...one, takes: 'before', ...aux, verb: isVerb ? 'any' : aux.verb }
  }
  return { ...one, takes: isActive(words, at, startsAt, precedes) ? 'after' : 'before', ...aux }
}

/** "Seven policemen were among the victims", "the victims included a nurse". */
function amongVictims(words: readonly Word[], at: number): Trigger | null {
  if (words[at - 1]?.word !== 'the') return null
  if (!/^(?:victims|fatalities|casualties|martyrs|fallen)$/.test(words[at]?.word ?? '')) return null
  const isAmong = words[at - 2]?.word === 'among'
  const isOpen = /^(?:included?|includes)$/.test(words[at + 1]?.word ?? '')
  if (!isAmong && !isOpen) return null
  return {
    outcome: 'killed',
    takes: 'among',
    verb: 'none',
    loose: false,
    negated: false,
    from: isAmong ? at - 2 : at,
    to: at + 1,
  }
}

/** "Of them 11 were rebels": parts of those who were told of before; the draft takes their harm from the total. */
function ofThemAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  const isPredicate =
    words[at]?.word === 'among' &&
    words[at + 1]?.word === 'them' &&
    /^(?:were|was|are|is)$/.test(words[at - 1]?.word ?? '')
  if (isPredicate) return { ...OF_THEM, from: at, to: at + 2 }
  if (at > 1) return null
  const isAmong =
    words[at]?.word === 'among' && /^(?:were|are|was)$/.test(words[at + 2]?.word ?? '')
  if (isAmong && /^(?:them|these|those)$/.test(words[at + 1]?.word ?? ''))
    return { ...OF_THEM, from: at, to: at + 2 }
  if (words[at]?.word !== 'of') return null
  if (!/^(?:them|these|those)$/.test(words[at + 1]?.word ?? '')) return null
  const to = words[at + 2]?.raw === ',' ? at + 3 : at + 2
  if (!startsAt.has(to)) return null
  return { ...OF_THEM, from: at, to }
}

const OF_THEM = {
  outcome: 'killed',
  takes: 'among',
  verb: 'none',
  loose: false,
  negated: false,
} as const

/** A past form without an auxiliary is active before its people, unless these are told of by a verb of their own. */
function isActive(
  words: readonly Word[],
  at: number,
  startsAt: ReadonlyMap<number, Counted>,
  precedes: boolean,
): boolean {
  const follows = objectFrom(words, at + 1, startsAt)
  if (follows === null || (precedes && isOfThem(words, follows))) return false
  const isVague = !('n' in follows.figure) && follows.person === null
  if (precedes && isVague) return false
  const next = outcomeOf(words[follows.to]?.word ?? '')
  const taken =
    next !== null &&
    next.form !== 'active' &&
    next.outcome !== outcomeOf(words[at]?.word ?? '')?.outcome
  return !(taken && precedes && !startsAt.has(follows.to + 1))
}

/** "Caught in the crossfire": nobody was captured. */
function isCrossfire(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'caught' && /^(?:in|up|between)$/.test(words[at + 1]?.word ?? '')
}

/** "85 wounded 20 of them seriously": a part of those who stand before the verb. */
function isOfThem(words: readonly Word[], { figureTo }: Counted): boolean {
  return (
    words[figureTo]?.word === 'of' && /^(?:them|whom|those)$/.test(words[figureTo + 1]?.word ?? '')
  )
}

function isBoth(a: Outcome, b: Outcome): boolean {
  return (a === 'killed' && b === 'wounded') || (a === 'wounded' && b === 'killed')
}
