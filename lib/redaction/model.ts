/** What stands for a code point that was removed: as many of them as there were, so that every position still holds. */
export const BLOCK = '\u2588'

/** The same in what has the form of a key, where a block cannot stand. */
export const TERM_BLOCK = 'x'

/** What is to be removed: one name or detail a line, as people would write it. */
export interface Wanted {
  readonly words: readonly string[]
  /** Whether they also go where they are a part of a longer word. */
  readonly inside: boolean
}

/** Where something stands, and how often: `documents/KEY`, `claims/KEY`, `log` …. */
export type Places = Readonly<Record<string, number>>

/** A place as it stands before it is removed, for whoever decides whether it is meant. */
export interface Sample {
  readonly place: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** What was found. */
export interface Found {
  readonly places: Places
  readonly samples: readonly Sample[]
  /** How often the words stand inside of longer ones, and are not touched. */
  readonly inside: number
  /** Keys, as `NOUN/KEY`, that hold the words: they stay, since a key is for ever. */
  readonly keys: readonly string[]
  /** Keys of documents that end with a part of their first text's hash, by which a guess could be checked. */
  readonly hashKeys: readonly string[]
  /** How many people are called so: they change their names themselves, or leave. */
  readonly people: number
}

/** A redaction as the pages tell of it. */
export interface RedactionView {
  readonly id: number
  readonly reason: string
  readonly places: Places
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** How many passages were removed from one thing, and when. */
export interface RedactionMark {
  readonly count: number
  /** ISO 8601. */
  readonly at: string
}

/** The noun of a place: `documents` of `documents/KEY`. */
export function nounOf(place: string): string {
  return place.split('/', 1)[0] as string
}

/** How often by noun, in the order in which the nouns were met. */
export function countsOf(places: Places): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [place, count] of Object.entries(places)) {
    const noun = nounOf(place)
    counts[noun] = (counts[noun] ?? 0) + count
  }
  return counts
}

/** All of them together. */
export function totalOf(places: Places): number {
  return Object.values(places).reduce((sum, count) => sum + count, 0)
}
