import type { Figure } from '@/lib/values/figure'
import { isBoundary } from './boundary'
import { FIGURE_OPENERS, figureAt } from './figure'
import { nounAt } from './noun'
import { opensNumber } from './number'
import { outcomeOf } from './outcome'
import type { Person } from './people'
import { familyAt, namedAt, noneAt, ONE, spousesAt } from './single'
import type { Word } from './word'

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

/** All people that are counted in a sentence, in its order, none inside another. */
export function countedIn(words: readonly Word[]): readonly Counted[] {
  const found: Counted[] = []
  let at = 0
  while (at < words.length) {
    const counted = countedAt(words, at)
    if (counted !== null) found.push(counted)
    at = counted === null ? at + 1 : counted.to
  }
  return found
}

const OPENERS =
  /^(?:an?|the|wives|widows|one|entire|nobody|none|no|not|any|his|her|their|its|our|another|most|majority)$/

/** Cheap: most words begin no counted people. */
function mayOpen(token: Word): boolean {
  if (token.kind === 'mark') return false
  if (OPENERS.test(token.word) || FIGURE_OPENERS.has(token.word)) return true
  return opensNumber(token) || /^(?:[ae]l-)?\p{Lu}/u.test(token.raw)
}

function countedAt(words: readonly Word[], at: number): Counted | null {
  if (!mayOpen(words[at] as Word)) return null
  const family = familyAt(words, at) ?? spousesAt(words, at)
  if (family !== null) return family
  const none = noneAt(words, at)
  if (none !== null) return noneOf(words, at, none.to)
  const most = mostAt(words, at)
  if (most !== null) return most
  const match = figureAt(words, at)
  if (match === null) return singleAt(words, at) ?? namedAt(words, at)
  let to = match.to
  let possessive = match.possessive
  let definite = match.definite
  if (/^(?:more|others?|additional)$/.test(words[to]?.word ?? '')) to += 1
  const isApart =
    words[to]?.word === 'among' && words[to + 2] !== undefined && opensNumber(words[to + 2] as Word)
  if (/^(?:of|among)$/.test(words[to]?.word ?? '') && !isApart) {
    to += 1
    if (/^(?:the|those)$/.test(words[to]?.word ?? '') && THE_DEAD.test(words[to + 1]?.word ?? '')) {
      return ofThem(words, at, match.figure, match.to, to + 2)
    }
    if (words[to]?.word === 'others') to += 1
    else if (/^(?:them|whom|those|which)$/.test(words[to]?.word ?? '')) {
      return ofThem(words, at, match.figure, match.to, to + 1)
    }
    if (/^(?:the|his|her|their|its|our|these|those)$/.test(words[to]?.word ?? '')) {
      possessive = words[to]?.word !== 'the'
      to += 1
    }
  }
  const noun = nounAt(words, to)
  const { from, figure, more } = match
  if (noun === 'other' && !isHarmed(words, at, to)) return null
  if (noun === null || typeof noun === 'string') {
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
      unknownNoun: noun !== null,
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

/** "Most of them rebels": a part without a number, told of fighters only. */
function mostAt(words: readonly Word[], at: number): Counted | null {
  if (!/^(?:most|majority)$/.test(words[at]?.word ?? '') || words[at + 1]?.word !== 'of')
    return null
  if (!/^(?:them|whom)$/.test(words[at + 2]?.word ?? '')) return null
  const part = ofThem(words, at, { kind: 'some' }, at + 1, at + 3)
  const whose = part.person?.whose ?? 'civilians'
  return /^(?:civilians|people)$/.test(whose) ? null : part
}

const THINGS =
  /^(?:days?|hours?|minutes?|weeks?|months?|years?|times|miles?|km|kilomet(?:er|re)s?|metres?|meters?|tanks?|vehicles?|cars?|houses?|villages?|towns?|animals|sheep|birds|cows|targets?|positions?)$/

/** Beside a word of harm that only people suffer, a figure counts people, whatever the words after it are. */
function isHarmed(words: readonly Word[], at: number, to: number): boolean {
  if ([0, 1, 2].some((ahead) => THINGS.test(words[to + ahead]?.word ?? ''))) return false
  const before = words[at - 1]?.word === 'of' ? at - 2 : at - 1
  return (
    isHarm(words[before], 'active') ||
    [2, 3, 4, 5].some((ahead) => isHarm(words[to + ahead], 'passive'))
  )
}

/** True for a word of harm to people only, active or passive. */
function isHarm(token: Word | undefined, voice: 'active' | 'passive'): boolean {
  const verb = outcomeOf(token?.word ?? '')
  if (verb === null || verb.loose) return false
  return voice === 'active'
    ? verb.form !== 'subject'
    : verb.form === 'past' || verb.form === 'subject'
}

/** "No civilians", "none of them": nobody is counted, and the noun says of whom. */
function noneOf(words: readonly Word[], from: number, figureTo: number): Counted | null {
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
  words: readonly Word[],
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

/** "Three of the dead were children." */
const THE_DEAD = /^(?:dead|killed|victims|wounded|injured|casualties)$/

/** "a child", "his wife", "the commander", "one woman": one person, told by an article. */
function singleAt(words: readonly Word[], at: number): Counted | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:an?|the|his|her|their|its|our|another)$/.test(word)) return null
  const noun = nounAt(words, at + 1)
  if (noun === null || typeof noun === 'string') return null
  const possessive = /^(?:his|her|their|its|our)$/.test(word)
  if (noun.person.plural) return null
  const head = words[noun.to - 1]?.raw ?? ''
  if (/^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(words[noun.to]?.raw ?? '')) return null
  if (
    words[noun.to]?.kind === 'word' &&
    !/(?:ing|ed)$/.test(words[noun.to]?.word ?? '') &&
    !isBoundary(words[noun.to] as Word) &&
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
