import type { Counted } from './group'
import type { Trigger } from './harm'
import { objectFrom } from './object'
import type { Word } from './word'

type By = ReadonlyMap<number, Counted>

const HELD =
  /^(?:prisoners?|captives?|hostages?|detainees?|captivity|swap|swapped|exchange|exchanged|freed|free|released|release)$/

/** "Freed 14 prisoners in return for 3 soldiers": both sides of an exchange go free. */
export function exchangedAt(words: readonly Word[], at: number, startsAt: By): Trigger | null {
  if (words[at - 1]?.word !== 'in' || words[at + 1]?.word !== 'for') return null
  if (objectFrom(words, at + 2, startsAt) === null) return null
  return words.slice(0, at).some(({ word }) => HELD.test(word)) ? freed(at, 'after', at + 2) : null
}

/** "Handed over 12 fighters", "12 soldiers were handed over": of people who were held, to be given back. */
export function handedAt(
  words: readonly Word[],
  at: number,
  startsAt: By,
  endsAt: By,
): Trigger | null {
  if (words[at + 1]?.word !== 'over') return null
  const object = objectFrom(words, at + 2, startsAt)
  if (object !== null && object.person !== null && !object.single) return freed(at, 'after', at + 2)
  const isPassive = /^(?:were|was|been)$/.test(words[at - 1]?.word ?? '')
  const isTheirs = [at - 1, at - 2].some((end) => endsAt.get(end)?.person != null)
  return isPassive && isTheirs ? freed(at, 'before', at + 2) : null
}

function freed(from: number, takes: Trigger['takes'], to: number): Trigger {
  return { outcome: 'released', takes, verb: 'any', loose: true, negated: false, from, to }
}
