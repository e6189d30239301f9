import type { NumberKind } from '@/lib/values/figure'
import type { Token } from '../token'
import { isAt } from './words-at'

type Bound = Exclude<NumberKind, 'range' | 'exact'>

const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['at least', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['not fewer than', 'atLeast'],
  ['at the very least', 'atLeast'],
  ['more than', 'moreThan'],
  ['well over', 'moreThan'],
  ['just over', 'moreThan'],
  ['over', 'moreThan'],
  ['above', 'moreThan'],
  ['exceeding', 'moreThan'],
  ['in excess of', 'moreThan'],
  ['upwards of', 'moreThan'],
  ['up to', 'atMost'],
  ['as many as', 'atMost'],
  ['as high as', 'atMost'],
  ['at most', 'atMost'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['a maximum of', 'atMost'],
  ['fewer than', 'fewerThan'],
  ['less than', 'fewerThan'],
  ['just under', 'fewerThan'],
  ['under', 'fewerThan'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['close on', 'about'],
  ['in the region of', 'about'],
  ['somewhere around', 'about'],
  ['something like', 'about'],
  ['just short of', 'about'],
  ['at a minimum', 'atLeast'],
  ['north of', 'moreThan'],
]

const BOUNDS_BY_FIRST = new Map<string, (readonly [readonly string[], Bound])[]>()
for (const [phrase, bound] of BOUNDS) {
  const words = phrase.split(' ')
  const first = words[0] as string
  BOUNDS_BY_FIRST.set(first, [...(BOUNDS_BY_FIRST.get(first) ?? []), [words, bound]])
}

/** Words by which a bound begins. */
export const BOUND_OPENERS: readonly string[] = [...BOUNDS_BY_FIRST.keys()]

/** "Information about 11 dead": what is told, no bound. */
const NEWS = /^(?:information|reports?|news|details|talk)$/

/** "Handed over 12 captives": the verb's "over", no bound. */
const HANDED = /^(?:hand(?:ed|s|ing)?|turn(?:ed|s|ing)?|took|taken|taking)$/

/** A bound at a word, and how many words it takes; null when none stands there. */
export function boundAt(
  words: readonly Token[],
  at: number,
): { kind: Bound; length: number } | null {
  for (const [phrase, kind] of BOUNDS_BY_FIRST.get(words[at]?.word ?? '') ?? []) {
    const isPart = phrase[0] === 'some' && words[at + 1]?.word === 'of'
    const isHanded = phrase[0] === 'over' && HANDED.test(words[at - 1]?.word ?? '')
    const isNews = phrase[0] === 'about' && NEWS.test(words[at - 1]?.word ?? '')
    if (!isPart && !isHanded && !isNews && isAt(words, at, phrase))
      return { kind, length: phrase.length }
  }
  return null
}
