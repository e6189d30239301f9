import { isBoundary } from './boundary'
import type { Counted } from './counted'
import { numberAt } from './number'
import { partyAt } from './party'
import { type Person, personOf } from './people'
import type { Word } from './word'

const NAMED: Person = { whose: 'civilians', subset: null, unit: 'persons', plural: false }

/** One person who is named right before "was": "Samir Haddad was killed". Places and parties are not persons. */
export function namedAt(words: readonly Word[], at: number): Counted | null {
  let to = at
  while (isName(words[to]) && partyAt(words, to) === null && to < at + 4) to += 1
  if (to - at < 2 || words[to]?.word !== 'was' || isName(words[at - 1])) return null
  if (/^(?:in|of|at|near|on|from|the)$/.test(words[at - 1]?.word ?? '')) return null
  return { ...ONE, from: at, to, figureTo: to, person: NAMED, single: true }
}

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

/** "No civilians", "no one", "nobody", "none": that there were none is a statement too. */
export function noneAt(words: readonly Word[], at: number): { readonly to: number } | null {
  const word = words[at]?.word ?? ''
  if (/^(?:nobody|none)$/.test(word)) return { to: at + 1 }
  if (word === 'any' && isDenied(words, at)) return { to: at + 1 }
  if (word === 'not' && words[at + 1]?.word === 'a' && words[at + 2]?.word === 'single')
    return { to: at + 3 }
  if (word !== 'no') return null
  if (/^(?:fewer|less|more)$/.test(words[at + 1]?.word ?? '')) return null
  return words[at + 1]?.word === 'one' ? { to: at + 2 } : { to: at + 1 }
}

/** "Without causing any casualties", "denied that it killed any civilians". */
function isDenied(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at)
    .some(({ word }) => /^(?:den(?:ied|ies|ying)|without|not|never|didn't)$/.test(word))
}

/** One person; what other single readings are made from. */
export const ONE: Counted = {
  figure: { kind: 'exact', n: 1 },
  from: 0,
  to: 0,
  figureTo: 0,
  person: null,
  party: null,
  definite: false,
  more: false,
  rest: false,
  possessive: false,
  single: false,
  unknownNoun: false,
}

function isName(token: Word | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:[ae]l-)?\p{Lu}/u.test(token.raw) &&
    !isBoundary(token)
  )
}
