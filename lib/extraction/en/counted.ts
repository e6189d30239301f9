import type { Figure } from '@/lib/values/figure'
import type { Token } from '../token'
import { isBoundary } from './boundary'
import { figureAt } from './figure'
import { partyAt } from './party'
import { type Person, personOf } from './people'
import { familyAt, namedAt, noneAt, ONE } from './single'

/** People that are counted: a figure and, when it has one, the noun that it counts. */
export interface Counted {
  readonly figure: Figure
  /** The words of the phrase, the end excluded. */
  readonly from: number
  readonly to: number
  /** The end of the figure's own words. */
  readonly figureTo: number
  /** Null for a figure without a noun: "killing 6". */
  readonly person: Person | null
  /** The party that a word beside the noun names. */
  readonly party: string | null
  readonly definite: boolean
  readonly more: boolean
  /** "The remaining six": those of a total who were not told of. */
  readonly rest: boolean
  /** "their children", "its fighters". */
  readonly possessive: boolean
  /** One person, told by an article or a name. */
  readonly single: boolean
  /** A noun that the reader does not know stands in the place of the counted one. */
  readonly unknownNoun: boolean
}

const LONGEST_PHRASE = 7

/** All people that are counted in a sentence, in its order, none inside another. */
export function countedIn(words: readonly Token[]): readonly Counted[] {
  const found: Counted[] = []
  let at = 0
  while (at < words.length) {
    const counted = countedAt(words, at)
    if (counted !== null) found.push(counted)
    at = counted === null ? at + 1 : counted.to
  }
  return found
}

function countedAt(words: readonly Token[], at: number): Counted | null {
  if (words[at]?.kind === 'mark') return null
  const family = familyAt(words, at)
  if (family !== null) return family
  const none = noneAt(words, at)
  if (none !== null) return noneOf(words, at, none.to)
  const match = figureAt(words, at)
  if (match === null) return singleAt(words, at) ?? namedAt(words, at)
  let to = match.to
  let possessive = match.possessive
  let definite = match.definite
  if (/^(?:more|others?|additional)$/.test(words[to]?.word ?? '')) to += 1
  if (/^(?:of|among)$/.test(words[to]?.word ?? '')) {
    to += 1
    if (words[to]?.word === 'the' && THE_DEAD.test(words[to + 1]?.word ?? '')) {
      return ofThem(words, at, match.figure, match.to, to + 2)
    }
    if (words[to]?.word === 'others') to += 1
    else if (/^(?:them|whom|those|which)$/.test(words[to]?.word ?? '')) {
      return ofThem(words, at, match.figure, match.to, to + 1)
    }
    if (/^(?:the|his|her|their|its|these|those)$/.test(words[to]?.word ?? '')) {
      possessive = words[to]?.word !== 'the'
      to += 1
    }
  }
  const noun = nounAt(words, to)
  const { from, figure, more } = match
  if (noun === 'other') return null
  if (noun === null || noun === 'unknown') {
    const end = to > match.to && words[to - 1]?.word !== 'of' ? to : match.to
    return {
      figure,
      from,
      to: end,
      figureTo: match.to,
      person: null,
      party: null,
      definite,
      more,
      possessive,
      single: false,
      unknownNoun: noun === 'unknown',
      rest: match.rest,
    }
  }
  definite ||= false
  return {
    figure,
    from,
    to: noun.to,
    figureTo: match.to,
    person: noun.person,
    party: noun.party,
    definite,
    more,
    possessive,
    single: false,
    unknownNoun: false,
    rest: match.rest,
  }
}

/** "No civilians", "none of them": nobody is counted, and the noun says of whom. */
function noneOf(words: readonly Token[], from: number, figureTo: number): Counted | null {
  const noun = nounAt(words, words[figureTo]?.word === 'of' ? figureTo + 2 : figureTo)
  if (noun === 'other' || noun === 'unknown') return null
  return {
    ...ONE,
    figure: { kind: 'none' },
    from,
    to: noun?.to ?? figureTo,
    figureTo,
    person: noun?.person ?? null,
    party: noun?.party ?? null,
  }
}

/** "five of them children", "three of whom were women". */
function ofThem(
  words: readonly Token[],
  from: number,
  figure: Figure,
  figureTo: number,
  at: number,
): Counted {
  const start = /^(?:were|was|are)$/.test(words[at]?.word ?? '') ? at + 1 : at
  const article = /^(?:an?|the)$/.test(words[start]?.word ?? '') ? start + 1 : start
  const noun = nounAt(words, article)
  const known = noun !== null && typeof noun === 'object' ? noun : null
  return {
    figure,
    from,
    to: known?.to ?? at,
    figureTo,
    person: known?.person ?? null,
    party: known?.party ?? null,
    definite: false,
    more: false,
    possessive: false,
    single: false,
    unknownNoun: false,
    rest: false,
  }
}

interface Noun {
  readonly person: Person
  readonly party: string | null
  readonly to: number
}

/**
 * The counted noun at the end of a noun phrase: null when the phrase is empty (a bare figure), `other` when it
 * counts something that is not people, `unknown` when only its last word could tell.
 */
export function nounAt(words: readonly Token[], from: number): Noun | null | 'other' | 'unknown' {
  let party: string | null = null
  let foreign = false
  let at = from
  let last: Noun | null = null
  while (at < from + LONGEST_PHRASE) {
    const token = words[at]
    if (token === undefined || isBoundary(token)) break
    if (token.kind === 'mark') {
      if (/^["“”‘’']$/.test(token.raw) && at === from) {
        at += 1
        continue
      }
      break
    }
    const named = partyAt(words, at)
    const person = personOf(token.word)
    if (named !== null) party = named.key
    foreign ||= token.word === 'foreign'
    if (person !== null) {
      last = nounOf(words, {
        person: foreign && person.subset === null ? { ...person, subset: 'foreign' } : person,
        party,
        to: at + 1,
      })
      if (person.plural) return last
    } else if (named === null || !isPlural(token)) {
      if (last !== null && !/^\p{Ll}/u.test(token.raw)) break
      last = null
    }
    at += named === null ? 1 : named.length
  }
  if (last !== null) return last
  if (at === from) return null
  const end = words[at - 1] as Token
  if (party !== null && partyAt(words, at - 1) !== null && /s$/.test(end.word)) {
    return { person: { whose: party, subset: null, unit: 'persons', plural: true }, party, to: at }
  }
  return /^\p{Lu}/u.test(words[from]?.raw ?? '') && at - from <= 2 ? 'unknown' : 'other'
}

function isPlural({ word }: Token): boolean {
  return word.endsWith('s')
}

/** "Three of the dead were children." */
const THE_DEAD = /^(?:dead|killed|victims|wounded|injured|casualties)$/

const FAMILY = personOf('family')

/** A noun with what follows its "of": members of a party are its own, members of a family are civilians. */
function nounOf(words: readonly Token[], noun: Noun): Noun {
  if (words[noun.to]?.word === 'of' || words[noun.to]?.word === 'from') {
    for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
      if (FAMILY !== null && /^(?:family|families)$/.test(words[at]?.word ?? '')) {
        const subset = noun.person.subset
        return {
          person: { ...FAMILY, subset, unit: 'persons', plural: true },
          party: null,
          to: at + 1,
        }
      }
    }
  }
  return { ...noun, party: afterOf(words, noun.to) ?? noun.party }
}

/** The party in "members of the Free Syrian Army", "on board a Russian helicopter". */
function afterOf(words: readonly Token[], at: number): string | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:of|from|in|on|aboard|belonging|loyal|affiliated)$/.test(word)) return null
  if (word === 'in' || (word === 'on' && words[at + 1]?.word !== 'board')) return null
  for (let index = at + 1; index < at + 6; index += 1) {
    const token = words[index]
    if (
      token === undefined ||
      (isBoundary(token) && !/^(?:the|a|an|to|with|board|of)$/.test(token.word))
    )
      return null
    const named = partyAt(words, index)
    if (named !== null) return named.key
  }
  return null
}

/** "a child", "his wife", "the commander", "one woman": one person, told by an article. */
function singleAt(words: readonly Token[], at: number): Counted | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:an?|the|his|her|their|its|another)$/.test(word)) return null
  const noun = nounAt(words, at + 1)
  if (noun === null || typeof noun === 'string') return null
  const possessive = /^(?:his|her|their|its)$/.test(word)
  if (noun.person.plural) return null
  const head = words[noun.to - 1]?.raw ?? ''
  if (/^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(words[noun.to]?.raw ?? '')) return null
  if (
    words[noun.to]?.kind === 'word' &&
    !isBoundary(words[noun.to] as Token) &&
    !/^\p{Lu}/u.test(words[noun.to]?.raw ?? '')
  )
    return null
  return {
    figure: { kind: 'exact', n: 1 },
    from: at,
    to: noun.to,
    figureTo: at + 1,
    person: noun.person,
    party: noun.party,
    definite: word === 'the',
    more: word === 'another',
    possessive,
    single: true,
    unknownNoun: false,
    rest: false,
  }
}
