import type { Token } from '../token'
import { isBoundary } from './boundary'
import { numberAt } from './number'
import { outcomeOf } from './outcome'
import { partyAt } from './party'
import { type Person, personOf } from './people'
import { SPEECH } from './speakers'

/** The counted noun at the end of a noun phrase, and the party that a word beside it names. */
export interface Noun {
  readonly person: Person
  readonly party: string | null
  readonly to: number
}

const LONGEST_PHRASE = 7
const FAMILY = personOf('family')
const FORCES = /^(?:forces?|militias?|units|elements)$/

/**
 * The counted noun that begins at a word: null when there is none (a bare figure), `other` when it counts
 * something that is not people, `unknown` when only its last word could tell.
 */
export function nounAt(words: readonly Token[], from: number): Noun | null | 'other' | 'unknown' {
  const noun = simpleAt(words, from)
  return noun === null || typeof noun === 'string' ? noun : withSecond(words, noun)
}

function simpleAt(words: readonly Token[], from: number): Noun | null | 'other' | 'unknown' {
  let party: string | null = null
  let foreign = false
  let at = from
  let last: Noun | null = null
  while (at < from + LONGEST_PHRASE) {
    const token = words[at]
    if (token === undefined || isBoundary(token)) break
    if (token.kind === 'mark') {
      if (!/^["“”‘’'(/]$/.test(token.raw) || words[at + 1] === undefined || last !== null) break
      at += 1
      continue
    }
    const named = partyAt(words, at)
    const person = personOf(token.word)
    if (named !== null) party = named.key
    foreign ||= token.word === 'foreign'
    if (person !== null) {
      const modifier: Person | null = last?.person ?? null
      const kind =
        modifier !== null &&
        person.whose === 'fighters' &&
        /^(?:jihadists|militants)$/.test(modifier.whose)
          ? { ...person, whose: modifier.whose }
          : person
      const who = foreign && kind.subset === null ? { ...kind, subset: 'foreign' } : kind
      last = withOf(words, { person: who, party, to: at + 1 })
      if (person.plural) return last
    } else if (party !== null && FORCES.test(token.word)) {
      const whose = { whose: party, subset: null, unit: 'persons' as const, plural: true }
      return { person: whose, party, to: at + 1 }
    } else if (named === null || !token.word.endsWith('s')) {
      if (last !== null && (!/^\p{Ll}/u.test(token.raw) || /(?:ing|ed)$/.test(token.word))) break
      last = null
    }
    at += named === null ? 1 : named.length
  }
  if (last !== null || at === from) return last
  const end = words[at - 1] as Token
  if (party !== null && partyAt(words, at - 1) !== null && end.word.endsWith('s')) {
    return { person: { whose: party, subset: null, unit: 'persons', plural: true }, party, to: at }
  }
  return /^\p{Lu}/u.test(words[from]?.raw ?? '') && at - from <= 2 ? 'unknown' : 'other'
}

/** A noun with what follows its "of": members of a party are its own, members of a family are civilians. */
function withOf(words: readonly Token[], noun: Noun): Noun {
  if (/^(?:of|from)$/.test(words[noun.to]?.word ?? '')) {
    for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
      if (FAMILY !== null && /^(?:family|families)$/.test(words[at]?.word ?? '')) {
        const { subset } = noun.person
        const person = { ...FAMILY, subset, unit: 'persons' as const, plural: true, plain: false }
        return { person, party: null, to: at + 1 }
      }
    }
  }
  return { ...noun, party: partyAfter(words, noun.to) ?? noun.party }
}

/** The party in "members of the Free Syrian Army", "on board a Russian helicopter". */
function partyAfter(words: readonly Token[], at: number): string | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:of|from|on|aboard|belonging|loyal|affiliated|linked)$/.test(word)) return null
  if (word === 'on' && words[at + 1]?.word !== 'board') return null
  for (let index = at + 1; index < at + 6; index += 1) {
    const token = words[index]
    const passes = /^(?:the|a|an|to|with|board|of)$/.test(token?.word ?? '')
    if (token === undefined || (isBoundary(token) && !passes)) return null
    const named = partyAt(words, index)
    if (named !== null) return named.key
  }
  return null
}

/** "30 soldiers and militiamen", "12 women and children": one figure for two nouns. */
function withSecond(words: readonly Token[], first: Noun, depth = 0): Noun {
  if (!first.person.plural || depth > 3) return first
  const from = /^(?:and|or|,)$/.test(words[first.to]?.word ?? '') ? first.to + 1 : first.to
  if (numberAt(words, from) !== null) return first
  const second = simpleAt(words, from)
  if (second === null || typeof second === 'string' || !second.person.plural) return first
  const next = words[second.to]?.word ?? ''
  if (SPEECH.test(next) || outcomeOf(next)?.form === 'subject' || FORCES.test(next)) return first
  const sides = [sideOf(first), sideOf(second)]
  const isMixed = sides[0] !== sides[1] && !sides.includes('')
  const subset = first.person.subset === second.person.subset ? first.person.subset : null
  const person = isMixed
    ? { ...first.person, whose: 'mixed', subset: null }
    : { ...first.person, subset }
  const party = isMixed ? null : (first.party ?? second.party)
  return withSecond(words, { person, party, to: second.to }, depth + 1)
}

/** Whose a noun is for telling two apart; empty when it could be anybody's. */
function sideOf({ person, party }: Noun): string {
  if (person.whose === 'civilians') return 'civilians'
  if (party !== null) return party
  if (person.whose === 'army') return 'syrian-government'
  return /^(?:fighters|people|militants)$/.test(person.whose) ? '' : person.whose
}
