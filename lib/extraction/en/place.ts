import { partyAt } from './party'
import type { Link } from './tie'
import type { Word } from './word'

const AT = /^(?:in|near|at|outside|around|on)$/
const KIND =
  /^(?:the|city|town|village|province|governorate|district|neighbou?rhood|area|suburb|countryside|region|outskirts|of|northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|rebel-held|government-held|opposition-held|besieged|nearby)$/
const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** How far from the figure its place may stand, in words. */
const AFTER = 14
const BEFORE = 20

/**
 * The place that is named for a figure: the key of a known one, or the text's words; the first after it, else the
 * last before it.
 */
export function placeOf(words: readonly Word[], { counted, trigger }: Link): string | null {
  const end = Math.max(counted.to, trigger.to)
  const start = Math.min(counted.from, trigger.from)
  const after = range(end, Math.min(words.length, end + AFTER))
  const before = range(Math.max(0, start - BEFORE), start).reverse()
  for (const side of [after, before]) {
    const known = side.find((at) => words[at]?.place != null)
    if (known !== undefined) return words[known]?.place?.key ?? null
    for (const at of side) {
      const place = placeAt(words, at)
      if (place !== null) return place
    }
  }
  return null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function placeAt(words: readonly Word[], at: number): string | null {
  if (!AT.test(words[at]?.word ?? '')) return null
  let from = at + 1
  while (from < at + 7 && KIND.test(words[from]?.word ?? '')) from += 1
  let to = from
  while (to < from + 4 && isName(words[to]) && partyAt(words, to) === null) to += 1
  if (to === from) return null
  return words
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ')
}

function isName(token: Word | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:[ae]l-)?\p{Lu}/u.test(token.raw) &&
    !/^\p{Lu}{2,}$/u.test(token.raw) &&
    !TIME.test(token.word)
  )
}

/** True for two places that cannot be the same: both are named, and share no word. */
export function areApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const words = new Set(a.toLowerCase().split(' '))
  return !b
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word))
}
