import type { Counted } from './group'
import { partsFrom } from './part-noun'
import type { Word } from './word'

/** How many words a place or a day may put between a total and the comma after it. */
const REACH = 12

type Parts = readonly (readonly [Counted, Counted])[]

/** "Of the 25 dead, 14 were rebels and seven were civilians", "28 were in Homs": the parts of a total that opens a sentence. */
export function partsOfTotal(words: readonly Word[], counted: readonly Counted[]): Parts {
  const total = counted[0]
  if (words[0]?.word !== 'of' || total === undefined || total.from > 2 || !('n' in total.figure))
    return []
  const comma = words.findIndex(
    ({ raw }, at) => at >= total.to && at < total.to + REACH && raw === ',',
  )
  const first = comma < 0 ? undefined : counted.find(({ from }) => from === comma + 1)
  if (first === undefined) return []
  const parts = partsFrom(words, counted, first)
  if (parts.length > 0) return parts
  const isPlaced =
    /^(?:were|was|died|fell)$/.test(words[first.to]?.word ?? '') &&
    /^(?:in|at|near)$/.test(words[first.to + 1]?.word ?? '')
  return isPlaced && first.person === null ? [[first, first]] : []
}
