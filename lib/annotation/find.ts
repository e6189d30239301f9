import search, { type Match } from 'approx-string-match'
import { distance } from './likeness'

/** What is looked for, all of it folded. */
export interface Sought {
  /** The text in which it is looked for. */
  readonly text: string
  readonly words: string
  readonly prefix: string
  readonly suffix: string
  /** About where it would stand if the text had only grown or shrunk evenly. */
  readonly at: number
}

/** A place in the folded text, the end excluded. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly how: 'same' | 'edited' | 'replaced'
  /** Letters to change, put in or take away to get from the words that were sought to those that stand here. */
  readonly errors: number
}

/** Places that are looked at: of more, those nearest to where the words stood. */
const MOST = 200
/** Longer words are looked for by their beginning and their end. */
const PROBE = 64
/** Of the letters, how many may be wrong in a probe, and in the words as a whole. */
const WRONG_IN_PROBE = 0.25
const WRONG = 1 / 3
/** Words of this length are compared letter by letter. */
const CHEAP = 200
/** The shortest surroundings that say anything. */
const SHORTEST = 8

/** Everywhere the very words stand, but for their spelling; where they are part of longer words, those words. */
export function findSame(sought: Sought): Found[] {
  const { text, words, at } = sought
  return nearest(occurrences(text, words), at).map((place) => {
    const { from, to } = wholeWords(sought, place, place + words.length)
    const errors = to - from - words.length
    return { from, to, how: errors > 0 ? 'edited' : 'same', errors }
  })
}

/**
 * Where words stand that are much like those that were sought: about what is left of their beginning, their end and
 * their surroundings. Time grows with the length of the text, not with that of the words.
 */
export function findEdited(sought: Sought): Found[] {
  const { text, words, prefix, suffix } = sought
  const room = Math.ceil(words.length * 1.4) + 32
  const windows = [
    ...probe(sought, words.slice(0, PROBE)).map(({ from }) => [from - 32, from + room]),
    ...probe(sought, words.slice(-PROBE)).map(({ to }) => [to - room, to + 32]),
    ...probe(sought, prefix).map(({ to }) => [to - 8, to + room]),
    ...probe(sought, suffix).map(({ from }) => [from - room, from + 8]),
  ]
  return windows.flatMap(([low = 0, high = 0]) => {
    const start = Math.max(0, low)
    const matches = search(text.slice(start, high), words, Math.floor(words.length * WRONG))
    return matches.slice(-MOST).map((match): Found => {
      const place = wholeWords(sought, start + match.start, start + match.end)
      return { ...place, how: 'edited', errors: errorsIn(sought, place, match) }
    })
  })
}

/** What is wrong with whole words: counted anew where that is cheap, else no less than what they grew by. */
function errorsIn({ text, words }: Sought, { from, to }: Hit, match: Match): number {
  const grown = to - from - (match.end - match.start)
  if (grown <= 0) return match.errors
  return words.length <= CHEAP ? distance(words, text.slice(from, to)) : match.errors + grown
}

/** Where other words stand between the surroundings of those that were sought. */
export function findReplaced(sought: Sought): Found[] {
  const { text, words, prefix, suffix } = sought
  if (prefix.length < SHORTEST || suffix.length < SHORTEST) return []
  const after = probe(sought, suffix)
  return probe(sought, prefix).flatMap(({ to: from }) => {
    const next = after.find((end) => end.from > from)
    if (next === undefined || next.from - from > 2 * words.length + 24) return []
    const trimmed = trim(text, from, next.from)
    return trimmed.from < trimmed.to ? [{ ...trimmed, how: 'replaced', errors: 0 }] : []
  })
}

interface Hit {
  readonly from: number
  readonly to: number
}

/** Where a few letters stand, as they are or else with some of them wrong, in the order of the text. */
function probe({ text, at }: Sought, letters: string): Hit[] {
  if (letters.trim().length < SHORTEST) return []
  const exact = nearest(occurrences(text, letters), at)
  if (exact.length > 0) return exact.map((from) => ({ from, to: from + letters.length }))
  const matches = search(text, letters, Math.floor(letters.length * WRONG_IN_PROBE))
  return matches.slice(0, MOST).map(({ start, end }) => ({ from: start, to: end }))
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Of many places, which stand in the order of the text, those about where the words stood. */
function nearest(places: readonly number[], at: number): readonly number[] {
  if (places.length <= MOST) return places
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < at) low = middle + 1
    else high = middle
  }
  const first = Math.min(Math.max(0, low - MOST / 2), places.length - MOST)
  return places.slice(first, first + MOST)
}

/** An alignment of letters may cut a changed word in two: words that were whole are whole again, spaces outside. */
function wholeWords({ text, prefix, suffix }: Sought, from: number, to: number): Hit {
  const inWord = (at: number) => isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at))
  let [low, high] = [from, to]
  if (!isLetter(prefix.slice(-1))) while (low > 0 && from - low < 12 && inWord(low)) low--
  if (!isLetter(suffix.charAt(0))) while (high - to < 12 && inWord(high)) high++
  return trim(text, low, high)
}

function trim(text: string, from: number, to: number): Hit {
  let [low, high] = [from, to]
  while (low < high && text.charAt(low) === ' ') low++
  while (high > low && text.charAt(high - 1) === ' ') high--
  return { from: low, to: high }
}

function isLetter(letter: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(letter)
}
