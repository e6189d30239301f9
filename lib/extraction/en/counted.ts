import { FIGURE_OPENERS, figureAt } from './figure'
import { type Counted, ONE } from './group'
import { familyAt, spousesAt } from './kin'
import { noneAt, noneOf } from './nobody'
import { nounAt } from './noun'
import { opensNumber } from './number'
import { partyAfter } from './of-phrase'
import { allAt, mostAt, ofThem, THE_DEAD } from './of-them'
import { outcomeOf } from './outcome'
import { phrasesFrom } from './phrases'
import { isOne } from './reach'
import { anotherAt, bothOf, namedAt, otherAt, singleAt, titledAt } from './single'
import type { Word } from './word'
import { isAt } from './words-at'

/** All people that are counted in a sentence, in its order, none inside another. */
export function countedIn(words: readonly Word[]): readonly Counted[] {
  const found: Counted[] = []
  let at = 0
  while (at < words.length) {
    const counted = countedAt(words, at)
    if (counted !== null && !isOwner(words, found.at(-1), counted)) found.push(counted)
    at = counted === null ? at + 1 : counted.to
  }
  return found
}

/** "The son of a farmer", "one of its men Nadim Qasem": the farmer, and the name, only tell who the first is. */
function isOwner(words: readonly Word[], before: Counted | undefined, one: Counted): boolean {
  return (
    one.single &&
    before !== undefined &&
    ((before.single && before.to === one.from - 1 && words[before.to]?.word === 'of') ||
      (before.to === one.from && one.figureTo === one.to && isOne(before)))
  )
}

const OPENERS = new Set(
  'a an the wives widows one entire nobody none no not any his her their its our another most majority all'.split(
    ' ',
  ),
)

/** Cheap: most words begin no counted people. */
function mayOpen(token: Word): boolean {
  if (token.kind === 'mark') return false
  if (OPENERS.has(token.word) || FIGURE_OPENERS.has(token.word)) return true
  return opensNumber(token) || token.raw !== token.word
}

function countedAt(words: readonly Word[], at: number): Counted | null {
  if (!mayOpen(words[at] as Word) || isNoCount(words, at)) return null
  const family = familyAt(words, at) ?? spousesAt(words, at) ?? anotherAt(words, at)
  if (family !== null) return family
  const none = noneAt(words, at)
  if (none !== null) return noneOf(words, at, none.to)
  const most = mostAt(words, at)
  if (most !== null) return most
  const all = allAt(words, at)
  if (all !== null) return all
  const match = figureAt(words, at)
  if (match === null)
    return (
      bothOf(words, at) ??
      otherAt(words, at) ??
      singleAt(words, at) ??
      titledAt(words, at) ??
      namedAt(words, at)
    )
  let to = match.to
  let possessive = match.possessive
  if (/^(?:more|others?|additional)$/.test(words[to]?.word ?? '')) to += 1
  const isApart =
    words[to]?.word === 'among' && words[to + 2] !== undefined && opensNumber(words[to + 2] as Word)
  if (/^(?:of|among)$/.test(words[to]?.word ?? '') && !isApart) {
    to += 1
    const isKind =
      /^(?:civilians|soldiers|fighters|people)$/.test(words[to + 1]?.word ?? '') &&
      /^(?:were|are)$/.test(words[to + 2]?.word ?? '') &&
      typeof nounAt(words, to + 3) === 'object'
    if (/^(?:the|those)$/.test(words[to]?.word ?? '') && isKind && nounAt(words, to + 3) !== null)
      return ofThem(words, at, match.figure, match.to, to + 2)
    if (/^(?:the|those)$/.test(words[to]?.word ?? '') && THE_DEAD.test(words[to + 1]?.word ?? '')) {
      const isState =
        match.figure.kind === 'some' &&
        ((/^(?:were|are|was|is|remain|remained)$/.test(words[to + 2]?.word ?? '') &&
          /^(?:in|still|being)$/.test(words[to + 3]?.word ?? '')) ||
          /^(?:wounded|injured|bodies|corpses)$/.test(words[to + 1]?.word ?? ''))
      if (isState) return null
      return ofThem(words, at, match.figure, match.to, to + 2)
    }
    const were = thoseWho(words, to)
    if (were !== null) return ofThem(words, at, match.figure, match.to, were)
    if (words[to]?.word === 'others') to += 1
    else if (/^(?:them|whom|those|which)$/.test(words[to]?.word ?? '')) {
      const part = ofThem(words, at, match.figure, match.to, to + 1)
      const isGrave = /^(?:seriously|critically|badly|severely|gravely)$/.test(
        words[part.to]?.word ?? '',
      )
      const isSome = words[at]?.word === 'some' && !isGrave && !isCondition(words, part.to)
      return part.person === null && isSome ? null : part
    }
    if (/^(?:the|his|her|their|its|our|these|those)$/.test(words[to]?.word ?? '')) {
      possessive = words[to]?.word !== 'the'
      to += 1
    }
  }
  if (words[to]?.word === 'own' && (nounAt(words, to + 1) ?? '') === '')
    return { ...ONE, figure: match.figure, from: at, to: to + 1, figureTo: match.to }
  if (
    /^(?:whom|which)$/.test(words[at - 1]?.word ?? '') &&
    /^(?:of|among)$/.test(words[at - 2]?.word ?? '')
  ) {
    return ofThem(words, at, match.figure, match.to, match.to)
  }
  const isOthers = [match.to - 1, to - 1].some((end) => words[end]?.word === 'others')
  const told = startsHarm(words, to) ? null : nounAt(words, to)
  const isVerb = match.more && /ed$|^(?:gave|laid|threw|turned)$/.test(words[to]?.word ?? '')
  const noun = isOthers || (isVerb && typeof told === 'string') ? null : told
  const { from, figure, more, definite, rest } = match
  possessive ||= words
    .slice(match.to, match.to + 6)
    .some(({ word }, index) => word === 'own' && index > 1)
  const base = { ...ONE, figure, from, figureTo: match.to, definite, more, possessive, rest }
  if (match.definite && match.figure.kind === 'some') return null
  const isTold =
    /^(?:reached|reaches|to|at|is|was|exceeded|hit|stands|stood)$/.test(
      words[at - 1]?.word ?? '',
    ) && /^\p{Lu}/u.test(words[to]?.raw ?? '')
  if (noun === 'other' && !isTold && !isHarmed(words, at, to)) return null
  const isHeld = typeof noun === 'object' && noun !== null && isHeldNoun(words, noun.to - 1)
  if (noun === null || typeof noun === 'string' || isHeld) {
    const end = to > match.to && words[to - 1]?.word !== 'of' ? to : match.to
    const side = /^(?:from|of)$/.test(words[match.to]?.word ?? '')
      ? partyAfter(words, match.to)
      : null
    if (side !== null && words[match.to + 1]?.word !== 'them') {
      const person = { whose: side, subset: null, unit: 'persons' as const, plural: true }
      return { ...base, to: end, person, party: side }
    }
    return {
      ...base,
      to: end,
      unknownNoun: noun !== null && !isHeld,
    }
  }
  const harm = outcomeOf(words[to]?.word ?? '') !== null
  if (figure.kind === 'exact' && isAt(words, noun.to, ['at', 'least'])) {
    const least = { kind: 'atLeast' as const, n: figure.n }
    return { ...base, figure: least, to: noun.to + 2, person: noun.person, party: noun.party, harm }
  }
  return { ...base, to: noun.to, person: noun.person, party: noun.party, harm }
}

/** "Over 100 sustained wounds": what follows the figure is what happened to them. */
function startsHarm(words: readonly Word[], at: number): boolean {
  return phrasesFrom(words[at]?.word ?? '').some(
    (phrase) => phrase.form === 'before' && !phrase.loose && isAt(words, at, phrase.words),
  )
}

/** "109 of those who died were evacuees": where the copula stands. */
function thoseWho(words: readonly Word[], at: number): number | null {
  if (words[at]?.word !== 'those' || words[at + 1]?.word !== 'who') return null
  for (let index = at + 2; index < at + 6; index += 1) {
    const isVerb = outcomeOf(words[index - 1]?.word ?? '') !== null
    if (isVerb && /^(?:were|was|are)$/.test(words[index]?.word ?? '')) return index
  }
  return null
}

/** "Taking two others prisoner": not the noun that is counted, but what they are taken as. */
function isHeldNoun(words: readonly Word[], at: number): boolean {
  return (
    /^(?:prisoner|hostage|captive)$/.test(words[at]?.word ?? '') && words[at - 1]?.word !== 'one'
  )
}

/** "All from one family", "a boy of eleven": a family that people are of, and an age. */
function isNoCount(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind === 'number' && words[at + 1]?.raw === 'At') return true
  const number = words[at]?.word === 'the' ? at + 1 : at
  const isNumbered = /^(?:st|nd|rd|th)$/.test(words[number + 1]?.raw ?? '')
  if (words[number]?.kind === 'number' && isNumbered) return true
  if (/^(?:thirds|quarters|fifths)$/.test(words[at + 1]?.word ?? '')) return true
  const before = words[at - 1]?.word ?? ''
  if (/^(?:from|of)$/.test(before)) {
    const isOne = /^(?:one|an?|the)$/.test(words[at]?.word ?? '')
    const noun = /^(?:single|same)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
    if (isOne && words[noun]?.word === 'family' && words[noun + 1]?.word !== 'of') return true
  }
  return before === 'of' && /^(?:boy|girl|child|son|daughter)$/.test(words[at - 2]?.word ?? '')
}

/** "In critical condition", "in a serious state". */
function isCondition(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.word === 'in' &&
    words.slice(at + 2, at + 5).some(({ word }) => /^(?:condition|state)$/.test(word))
  )
}

const THINGS =
  /^(?:days?|hours?|minutes?|weeks?|months?|years?|times|miles?|km|kilomet(?:er|re)s?|metres?|meters?|tanks?|vehicles?|cars?|houses?|homes?|buildings?|schools?|villages?|towns?|buses|ambulances?|trucks?|planes?|jets?|helicopters?|strikes?|raids?|airstrikes?|attacks?|shells?|rockets?|missiles?|mortars?|bombs?|explosions?|rounds?|convoys?|boats?|ships?|sites?|points?|animals|sheep|birds|cows|targets?|positions?)$/

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
