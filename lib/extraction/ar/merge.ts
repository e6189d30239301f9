import { figureKey, isNumber } from '@/lib/values/figure'
import type { Draft } from '../model'

/**
 * Leaves out what a text tells twice in other words: people of whom it is not said whose, where the same speaker gives
 * the same figure for people of whom it is; a plural without a number, where the text has the number.
 */
export function mergeRetold(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<string, number>()
  for (const [index, draft] of drafts.entries()) {
    if (draft.victims !== 'unknown') told.set(keyOf(draft), told.get(keyOf(draft)) ?? index)
  }
  const numbers = new Map<string, number>()
  for (const [index, draft] of drafts.entries()) {
    if (draft.subset === null && isNumber(draft.figure))
      numbers.set(`${draft.outcome} ${draft.victims}`, index)
  }
  const twinOf = drafts.map((draft) => {
    if (draft.subset !== null) return undefined
    if (draft.victims === 'unknown') return told.get(keyOf(draft))
    const bare = draft.why.some(({ rule }) => rule === 'bare plural')
    return bare ? numbers.get(`${draft.outcome} ${draft.victims}`) : undefined
  })
  const placeOf: number[] = []
  let kept = 0
  for (const twin of twinOf) placeOf.push(twin === undefined ? kept++ : -1)
  const place = (index: number) => placeOf[twinOf[index] ?? index] as number
  return drafts
    .filter((_, index) => twinOf[index] === undefined)
    .map((draft) =>
      draft.subsetOf === null ? draft : { ...draft, subsetOf: place(draft.subsetOf) },
    )
}

function keyOf({ claimant, outcome, subset, unit, figure }: Draft): string {
  return [claimant, outcome, subset, unit, figureKey(figure)].join(' ')
}
