import type { Counted } from './group'
import type { Word } from './word'

type By = ReadonlyMap<number, Counted>

/** The people that follow a verb, with no more than adverbs, quotation marks and "himself and" between. */
export function objectFrom(
  words: readonly Word[],
  from: number,
  startsAt: ReadonlyMap<number, Counted>,
): Counted | null {
  const isSelf =
    /^(?:himself|herself|themselves|itself)$/.test(words[from]?.word ?? '') &&
    /^(?:and|along|together)$/.test(words[from + 1]?.word ?? '')
  const first = isSelf ? from + (words[from + 2]?.word === 'with' ? 3 : 2) : from
  for (let at = first; at < first + 4; at += 1) {
    const counted = startsAt.get(at)
    if (counted !== undefined) return counted
    if (!isSkipped(words[at])) return apposedTo(words, at, startsAt)
  }
  return null
}

/** "Abu Hassan, a senior commander": who is named, and told of by a noun after the name. */
function apposedTo(words: readonly Word[], from: number, startsAt: By): Counted | null {
  let at = from
  while (at < from + 5 && /^(?:[ae]l-)?\p{Lu}/u.test(words[at]?.raw ?? '')) at += 1
  if (at === from) return null
  const isAside = words[at]?.raw === ','
  const counted = startsAt.get(isAside ? at + 1 : at)
  if (counted?.single !== true) return null
  return counted.definite && (isAside || at - from < 2) ? null : counted
}

function isSkipped(token: Word | undefined): boolean {
  if (token === undefined) return false
  return (
    /^["“”‘’'(]$/.test(token.raw) ||
    /ly$/.test(token.word) ||
    /^(?:off|down|dead|also|of|up)$/.test(token.word)
  )
}
