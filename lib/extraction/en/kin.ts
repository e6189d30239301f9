import { isBoundary } from './boundary'
import { type Counted, ONE } from './group'
import { numberAt } from './number'
import { type Person, personOf } from './people'
import type { Word } from './word'

export const NAMED: Person = { whose: 'civilians', subset: null, unit: 'persons', plural: false }

/** "A family of five": as many civilians as it has members. */
export function familyAt(words: readonly Word[], at: number): Counted | null {
  if (!/^(?:an?|the|one|entire)$/.test(words[at]?.word ?? '')) return null
  let noun = at + 1
  while (noun < at + 3 && words[noun]?.word !== 'family') noun += 1
  if (words[noun]?.word !== 'family' || words[noun + 1]?.word !== 'of') return null
  const number = numberAt(words, noun + 2)
  if (number?.kind !== 'number') return null
  const to = noun + 2 + number.length
  return {
    ...ONE,
    figure: { kind: 'exact', n: number.n },
    from: at,
    to,
    figureTo: to,
    person: { ...NAMED, plural: true },
    single: true,
  }
}

/** "The wives of the five men": as many women as men. */
export function spousesAt(words: readonly Word[], at: number): Counted | null {
  const noun = words[at]?.word === 'the' ? at + 1 : at
  const spouses = /^(?:wives|widows|husbands)$/.test(words[noun]?.word ?? '')
  if (!spouses || words[noun + 1]?.word !== 'of') return null
  const from = words[noun + 2]?.word === 'the' ? noun + 3 : noun + 2
  const number = numberAt(words, from)
  if (number?.kind !== 'number') return null
  let to = from + number.length
  while (to < from + 5 && words[to] !== undefined && !isBoundary(words[to] as Word)) to += 1
  const person = personOf(words[noun]?.word ?? '')
  return {
    ...ONE,
    figure: { kind: 'exact', n: number.n },
    from: at,
    to,
    figureTo: from + number.length,
    person,
  }
}
