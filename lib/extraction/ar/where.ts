import { fold } from '@/lib/values/fold'
import type { NameFinder } from '../names'
import type { Lexed } from './lexed'
import { words } from './lexeme'

/** A place that a sentence names: the key of a known one, or the words. */
export interface Where {
  readonly place: string
  readonly known: boolean
  readonly start: number
  readonly end: number
}

/** What a place's name stands after. */
const KINDS = new Set(
  words('بلدة مدينة قرية مخيم حي ناحية محافظة بادية بلدتي مدينتي قريتي مزرعة').map(fold),
)

/** A name of one word goes on with these: «دير الزور», «تل رفعت». */
const FIRST_HALF = new Set(
  words('دير تل رأس عين أبو كفر خان باب جبل سد أم بيت معرة جسر البو').map(fold),
)

/** The places of a sentence, in its order; the region that a place is in (« بريف …» right after it) is left out. */
export function placesIn(tokens: readonly Lexed[], known: NameFinder): readonly Where[] {
  const places: Where[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const name = known.at(tokens, at)
    if (name !== null) {
      const region = places.at(-1)?.end === at && /^[بف]/.test(tokens[at]?.word ?? '')
      if (!region) places.push({ place: name.key, known: true, start: at, end: at + name.length })
      at += name.length - 1
      continue
    }
    const kind = tokens[at]?.is.stems.some((stem) => KINDS.has(stem)) ?? false
    const first = tokens[at + 1]
    if (!kind || first?.kind !== 'word' || !first.is.unknown || known.at(tokens, at + 1) !== null)
      continue
    const half = FIRST_HALF.has(first.word) && tokens[at + 2]?.kind === 'word'
    const end = at + (half ? 3 : 2)
    const place = tokens
      .slice(at + 1, end)
      .map(({ raw }) => raw)
      .join(' ')
    places.push({ place, known: false, start: at + 1, end })
  }
  return places
}

/** The place of a group: the next one after it, known before told; else the last before it. */
export function placeOf(
  places: readonly Where[],
  start: number,
  end: number,
  next: number,
): Where | null {
  const after = places.filter((place) => place.start >= end && place.start < next)
  const before = places.filter((place) => place.end <= start)
  const all = places.filter((place) => place.start >= end)
  const first = (list: readonly Where[]) => list.find(({ known }) => known) ?? list[0]
  return first(after) ?? first(before.toReversed()) ?? first(all) ?? null
}
