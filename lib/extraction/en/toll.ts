import type { Outcome } from '@/lib/claim/model'
import type { Counted } from './group'
import type { Trigger } from './harm'
import { nounAt } from './noun'
import { outcomeOf } from './outcome'
import { partyAt } from './party'
import type { Word } from './word'

const TOLLS = new Set(
  'toll total figure count spoke talked death dead losses fatalities number numbers'.split(' '),
)

/** How long the people of a toll may be told of: "the number of members of the army who were killed". */
const LONG = 18

/** "Death toll", "the toll", "the number of dead", "put the losses of the army at". */
export function tollAt(words: readonly Word[], at: number): Trigger | null {
  const word = words[at]?.word ?? ''
  if (!TOLLS.has(word)) return null
  const next = words[at + 1]?.word ?? ''
  const base = { takes: 'toll', verb: 'any', loose: false, negated: false, from: at } as const
  if (word === 'total' && !isBrought(words, at) && !(next === 'at' && isPut(words, at))) return null
  if (/^(?:spoke|talked)$/.test(word))
    return next === 'of' && isBareNumber(words, at + 2)
      ? { ...base, outcome: 'killed', to: at + 1 }
      : null
  if (word === 'count' && !isPut(words, at)) return null
  if (word === 'count') return { ...base, outcome: 'killed', to: at + 1 }
  if (word === 'figure' && !BEFORE_TOLL.test(next)) return null
  if (/^(?:toll|total|figure)$/.test(word)) return { ...base, outcome: 'killed', to: at + 1 }
  if (word === 'death' && next === 'toll') return { ...base, outcome: 'killed', to: at + 2 }
  if (/^(?:dead|losses|fatalities)$/.test(word) && isPut(words, at)) {
    return { ...base, outcome: 'killed', to: at + 1 }
  }
  if (word === 'number' && next === 'at' && isPut(words, at)) {
    return { ...base, outcome: 'killed', to: at + 1 }
  }
  if (!/^numbers?$/.test(word) || next !== 'of' || words[at - 1]?.word !== 'the') return null
  for (let end = at + 2; end < at + LONG; end += 1) {
    const named = words[end]?.word ?? ''
    if (end >= at + 6 && !/^(?:were|was|been|who)$/.test(words[end - 1]?.word ?? '')) continue
    const outcome = HELD.get(named) ?? outcomeOf(named)?.outcome
    if (outcome !== undefined) return { ...base, outcome, to: end + 1 }
  }
  return null
}

/** "Sources spoke of 25": of as many of those who were told of before. */
function isBareNumber(words: readonly Word[], from: number): boolean {
  const at = [0, 1, 2].map((ahead) => from + ahead).find((one) => words[one]?.kind === 'number')
  const next = at === undefined ? null : words[at + 1]
  return at !== undefined && (next === undefined || /^(?:[.,;]|and|while)$/.test(next?.word ?? ''))
}

/** "Bringing the total to 30": a total of those who were told of. */
function isBrought(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:bringing|brings|brought|raising|raises|raised|taking|takes|pushing)$/.test(
      words[at - back]?.word ?? '',
    ),
  )
}

/** People by whose name a number says what happened to them. */
const HELD = new Map<string, Outcome>([
  ['victims', 'killed'],
  ['martyrs', 'killed'],
  ['prisoners', 'captured'],
  ['captives', 'captured'],
  ['hostages', 'abducted'],
])

/** True where somebody puts a toll: "puts the army's dead at", "gave its losses as". */
function isPut(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) =>
    /^(?:put|puts|putting|gave|gives|pegged|placed)$/.test(words[at - back]?.word ?? ''),
  )
}

const BEFORE_TOLL =
  /^(?:to|at|of|reached|is|was|exceeded|exceeds|hit|passed|as|be|stands|stood|surpassed|reaching|topped|tops|above|:)$/

/** How far after the word the figure of a toll may stand, in words. */
const REACH = 30

/** The figure of a toll, and the people whom it counts where its own noun does not say it. */
export function tollOf(
  words: readonly Word[],
  counted: readonly Counted[],
  trigger: Trigger,
): { readonly found: Counted; readonly told: Counted } | null {
  const brought = counted.find(
    ({ from, to }) => isRisen(words, to, trigger.from) && words[from - 1]?.word === 'to',
  )
  const found =
    brought ??
    counted.find(
      ({ from, person }) =>
        from >= trigger.to &&
        from < trigger.to + REACH &&
        words[from]?.word !== 'other' &&
        (person === null || person.whose !== 'army') &&
        BEFORE_TOLL.test(words[from - 1]?.word ?? ''),
    )
  if (found === undefined) return null
  const isNamed = found.person !== null && found.person.whose !== 'martyrs'
  const noun = isNamed ? null : nounOfToll(words, trigger)
  if (noun !== null && typeof noun === 'object') {
    return { found, told: { ...found, person: noun.person, party: noun.party } }
  }
  const party = isNamed ? null : partyOfToll(words, trigger, found.from)
  return { found, told: party === null ? found : { ...found, party } }
}

/** "It rose to 12 the number of…", "it rose to 12, the number of…": the figure stands before its toll. */
function isRisen(words: readonly Word[], to: number, toll: number): boolean {
  return to === toll - 1 || (to === toll - 2 && words[to]?.raw === ',')
}

/** "The toll among soldiers rose to 18": whom the toll counts. */
function nounOfToll(words: readonly Word[], { from, to }: Trigger) {
  if (/^numbers?$/.test(words[from]?.word ?? '')) return nounAt(words, from + 2)
  return /^(?:for|of|among)$/.test(words[to]?.word ?? '')
    ? nounAt(words, words[to + 1]?.word === 'the' ? to + 2 : to + 1)
    : null
}

/** "Puts Hezbollah's dead at 23": the party that stands by the dead. */
function partyOfToll(words: readonly Word[], { from, to }: Trigger, end: number): string | null {
  if (!/^(?:dead|losses|fatalities)$/.test(words[from]?.word ?? '')) return null
  for (const [start, stop] of [
    [to, Math.min(end, to + 6)],
    [Math.max(0, from - 5), from],
  ] as const) {
    for (let at = start; at < stop; at += 1) {
      const party = partyAt(words, at)
      const isPlace = /^(?:in|across|inside)$/.test(words[at - 1]?.word ?? '')
      if (party !== null && !isPlace) return party.key
    }
  }
  return null
}
