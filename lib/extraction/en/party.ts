import type { NameMatch } from '../names'
import type { Word } from './word'

/** The party that is named at a word, and in how many words; null when none is. */
export function partyAt(words: readonly Word[], at: number): NameMatch | null {
  return words[at]?.party ?? null
}

const COUNTRY = /^(?:syria|turkey|iraq|lebanon|jordan|israel|iran|russia)s?$/
const WHERE =
  /^(?:in|across|inside|into|from|near|north|south|east|west|central|north(?:ern|east|west|eastern|western)|south(?:ern|east|west|eastern|western)|eastern|western)$/

/** "In northern Syria": a country's name that only tells where something was. */
export function isPlaceName(words: readonly Word[], at: number): boolean {
  return COUNTRY.test(words[at]?.word ?? '') && WHERE.test(words[at - 1]?.word ?? '')
}

/** Words that yield to a stronger one beside them: "Syrian rebels" are rebels, "Iraqi Shiite fighters" are not Iraq's. */
const WEAK: readonly RegExp[] = [
  /^(?:syrian|syria|syrias|government|terror|terrorist)$/,
  /^(?:iraqi|lebanese|jordanian|american|british|french|russian|turkish|israeli|ukrainian)$/,
  /^(?:shiite|shia|iranian|islamist|extremist)$/,
]

/** How much a party's name says of whose people stand beside it; the greatest wins. */
export function strengthOf(words: readonly Word[], at: number): number {
  if ((words[at]?.party?.length ?? 0) > 1) return WEAK.length
  const weak = WEAK.findIndex((pattern) => pattern.test(words[at]?.word ?? ''))
  return weak < 0 ? WEAK.length : weak
}

/** Words of a state's armed bodies. */
export const ARMED =
  /^(?:crew|intelligence|gendarmerie|army|military|security|police|border|paramilitary)$/
