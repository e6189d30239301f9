import type { Figure } from '@/lib/values/figure'
import { type Counted, ONE } from './group'
import { nounAt } from './noun'
import { outcomeOf } from './outcome'
import { partyAt } from './party'
import type { Person } from './people'
import type { Word } from './word'

/** "Most of them rebels": a part without a number, told of fighters only. */
export function mostAt(words: readonly Word[], at: number): Counted | null {
  if (!/^(?:most|majority)$/.test(words[at]?.word ?? '') || words[at + 1]?.word !== 'of')
    return null
  if (!/^(?:them|whom)$/.test(words[at + 2]?.word ?? '')) return null
  const part = ofThem(words, at, { kind: 'some' }, at + 1, at + 3)
  const whose = part.person?.whose ?? 'civilians'
  return /^(?:civilians|people)$/.test(whose) ? null : part
}

/** "Killed all members of the group": everybody of them, with no number. */
export function allAt(words: readonly Word[], at: number): Counted | null {
  if (words[at]?.word !== 'all') return null
  const verb = outcomeOf(words[at - 1]?.word ?? '')
  if (verb === null || verb.loose || !/^(?:active|past)$/.test(verb.form)) return null
  const from = words[at + 1]?.word === 'the' ? at + 2 : at + 1
  const noun = nounAt(words, from)
  if (noun === null || typeof noun === 'string' || !noun.person.plural) return null
  const { person, party, to } = noun
  return { ...ONE, figure: { kind: 'all' }, from: at, to, figureTo: at + 1, person, party }
}

/** Members of a family. */
const KIN: Person = {
  whose: 'civilians',
  subset: null,
  unit: 'persons',
  plural: true,
  plain: false,
}

const COPULA = /^(?:were|was|are|is)$/

/** "five of them children", "three of whom were women". */
export function ofThem(
  words: readonly Word[],
  from: number,
  figure: Figure,
  figureTo: number,
  at: number,
): Counted {
  const copula = [0, 1, 2, 3, 4]
    .map((ahead) => at + ahead)
    .find((index) => COPULA.test(words[index]?.word ?? ''))
  const isNear = copula === at || /^(?:in|at|near|on)$/.test(words[at]?.word ?? '')
  const start = copula !== undefined && isNear ? copula + 1 : at
  const article = /^(?:an?|the)$/.test(words[start]?.word ?? '') ? start + 1 : start
  const isKin =
    /^(?:from|belonged|belong|were)$/.test(words[at]?.word ?? '') &&
    words
      .slice(at, at + 6)
      .some(({ word }, index) => word === 'family' && words[at + index - 1]?.kind !== 'mark')
  const noun = isKin ? null : nounAt(words, article)
  const side =
    /^belong(?:ed|s)?$/.test(words[at]?.word ?? '') && words[at + 1]?.word === 'to'
      ? (partyAt(words, at + 2) ?? partyAt(words, at + 3))
      : null
  if (side !== null && !isKin) {
    const person = { ...KIN, whose: side.key, plain: true }
    return { ...ONE, figure, from, to: at + 2, figureTo, person, party: side.key }
  }
  const known = noun !== null && typeof noun === 'object' ? noun : null
  return {
    ...ONE,
    figure,
    from,
    to: known?.to ?? at,
    figureTo,
    person: isKin ? KIN : (known?.person ?? null),
    party: known?.party ?? null,
  }
}

/** "Three of the dead were children." */
export const THE_DEAD =
  /^(?:dead|killed|victims|wounded|injured|casualties|martyrs|fatalities|deaths|hostages|captives|detainees|prisoners|abductees|bodies|corpses)$/
