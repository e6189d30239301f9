import { nounAt } from './noun'
import type { Link } from './tie'
import type { Word } from './word'

/**
 * "Of the civilians 21 were executed", "of those 25 soldiers died on Sunday": what opens a sentence says of whom the
 * figure after it is a part.
 */
export function openedParts(words: readonly Word[], links: readonly Link[]): readonly Link[] {
  if (words[0]?.word !== 'of' || links.length === 0) return links
  const isThose = /^(?:those|them|these)$/.test(words[1]?.word ?? '')
  const noun = isThose || words[1]?.word !== 'the' ? null : nounAt(words, 2)
  const told = noun !== null && typeof noun === 'object' ? noun : null
  const end = isThose ? 2 : told?.to
  if (end === undefined) return links
  const from = words[end]?.raw === ',' ? end + 1 : end
  return links.map((link) => {
    const { counted, partOf } = link
    if (counted.from !== from || partOf !== null) return link
    const isBare = counted.person === null && told !== null
    const person = isBare ? told.person : counted.person
    const party = isBare ? told.party : counted.party
    return { ...link, partOf: 'before' as const, counted: { ...counted, person, party } }
  })
}
