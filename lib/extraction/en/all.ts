import type { Draft } from '../model'
import { nounAt } from './noun'
import type { Victims } from './victims'
import type { Word } from './word'

/** How far after people it may be told that all of them were of one side, in words. */
const SOON = 3

/** "…, all civilians", "all of whom were rebels": whose people all of those are who were counted right before. */
export function allOf(words: readonly Word[], from: number): Victims | null {
  for (let at = from; at < from + SOON; at += 1) {
    if (words[at]?.word !== 'all') continue
    const them = /^(?:them|whom)$/.test(words[at + 2]?.word ?? '') ? at + 3 : at + 1
    const noun = /^(?:were|was|are|being)$/.test(words[them]?.word ?? '') ? them + 1 : them
    const key = sideAt(words, noun)
    return key === null ? null : { key, rule: 'victims-all', said: true }
  }
  return null
}

/** "Believed to be" and the like between a copula and a noun. */
const THOUGHT = /^(?:all|believed|thought|said|to|be|mostly|reportedly|also)$/

const DEAD = /^(?:victims|dead|killed|casualties|fatalities|slain|bodies)$/
const HURT = /^(?:wounded|injured)$/

/** Of whom a sentence says that they were all of one side, and which: "all of them were civilians". */
interface Told {
  readonly key: string
  /** The harm that they suffered; null for any. */
  readonly outcome: Draft['outcome'] | null
}

/** "The dead were all employees", "all of the victims were civilians": whose people those were who were counted before. */
export function allToldIn(words: readonly Word[]): Told | null {
  const copula = words.findIndex(({ word }, at) => at > 0 && at < 8 && /^(?:were|are)$/.test(word))
  if (copula < 0) return null
  const who = words[copula - 1]?.word ?? ''
  const before = words.slice(0, copula).map(({ word }) => word)
  const isAll = before.includes('all') || words[copula + 1]?.word === 'all'
  const isThe = before[0] === 'the' && copula === 2
  const outcome = DEAD.test(who) ? 'killed' : HURT.test(who) ? 'wounded' : null
  const isThem = who === 'them' && before[0] === 'all'
  if (!isThem && (outcome === null || !(isAll || isThe))) return null
  let noun = copula + 1
  while (noun < copula + 5 && THOUGHT.test(words[noun]?.word ?? '')) noun += 1
  const key = sideAt(words, noun)
  return key === null ? null : { key, outcome }
}

/** The totals of no side that a sentence before tells are of the side that this one gives them. */
export function withAllTold(
  drafts: readonly Draft[],
  line: number,
  lineOf: readonly number[],
  { key, outcome }: Told,
): readonly Draft[] {
  return drafts.map((draft, at) =>
    lineOf[at] === line &&
    draft.subsetOf === null &&
    draft.victims === 'unknown' &&
    (outcome === null || draft.outcome === outcome)
      ? { ...draft, victims: key }
      : draft,
  )
}

/** Whose people the noun at a word names: civilians, or the people of a party that is told with it. */
function sideAt(words: readonly Word[], at: number): string | null {
  const noun = nounAt(words, at)
  if (noun === null || typeof noun === 'string') return null
  if (noun.person.whose === 'civilians') return 'civilians'
  return noun.party
}
