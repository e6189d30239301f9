import type { Figure } from '@/lib/values/figure'
import type { Draft } from '../model'
import type { Link } from './tie'
import type { Word } from './word'

/** "400 people were seized and 270 of them freed": those who were counted right before. */
export function sumOf(
  words: readonly Word[],
  { counted: { figure, figureTo } }: Link,
  before: readonly Draft[],
  same: number,
): string | null {
  const isThem =
    words[figureTo]?.word === 'of' && /^(?:them|whom)$/.test(words[figureTo + 1]?.word ?? '')
  const last = same > 0 ? before.findLast(({ subsetOf }) => subsetOf === null) : undefined
  return isThem && last !== undefined && (!('n' in figure) || isFewer(figure, last.figure))
    ? last.victims
    : null
}

/** A number below another. */
export function isFewer(a: Figure, b: Figure): boolean {
  return 'n' in a && 'n' in b && a.n < b.n
}
