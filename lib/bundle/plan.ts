import { isDeepStrictEqual } from 'node:util'
import { UNSPECIFIC_ACTORS } from '@/lib/source/model'
import type { Bilingual } from '@/lib/values/text'
import type { Known } from './known'
import { type Entry, NOUNS, type Noun } from './schema'
import type { Settled } from './settle'

/** How many entries of each list. */
export type Counts = Record<Noun, number>

/** What an import has to write of one list. */
export interface Changes<T> {
  readonly created: readonly T[]
  readonly changed: readonly T[]
  /** What stood under the keys of the changed ones. */
  readonly replaced: readonly T[]
  readonly unchanged: number
}

/** What an import writes: list by list, and where its incidents stand among all. */
export type Plan = { readonly [N in Noun]: Changes<Settled[N][number]> } & {
  readonly ordinals: ReadonlyMap<string, number>
  /** Keys of the claims that were withdrawn and now stand again, whether or not they say something else. */
  readonly restored: readonly string[]
}

/** Compares the entries of one list with those that are stored under the same keys. */
export function changesOf<T extends { readonly key: string }>(
  given: readonly T[],
  stored: readonly T[],
  isMoved: (entry: T) => boolean = () => false,
): Changes<T> {
  const before = new Map(stored.map((entry) => [entry.key, entry]))
  const created: T[] = []
  const changed: T[] = []
  const replaced: T[] = []
  for (const entry of given) {
    const old = before.get(entry.key)
    if (!old) created.push(entry)
    else if (isMoved(entry) || !isDeepStrictEqual(entry, old)) {
      changed.push(entry)
      replaced.push(old)
    }
  }
  return { created, changed, replaced, unchanged: given.length - created.length - changed.length }
}

/** Counts list by list. */
export function countsOf(count: (noun: Noun) => number): Counts {
  const [actors, sources, places, documents, incidents, claims] = NOUNS.map(count)
  return { actors, sources, places, documents, incidents, claims } as Counts
}

/**
 * The positions of a bundle's incidents: they take, in the bundle's order, the places that those already stored
 * hold among themselves, and new ones come after `last`. Importing the same bundle again moves nothing.
 */
export function ordinalsOf(
  keys: readonly string[],
  stored: ReadonlyMap<string, number>,
  last: number,
): Map<string, number> {
  let next = last
  const places = keys.map((key) => stored.get(key) ?? ++next).sort((a, b) => a - b)
  return new Map(keys.map((key, index) => [key, places[index] as number]))
}

const UNSPECIFIC_NAMES: Record<(typeof UNSPECIFIC_ACTORS)[number], Bilingual> = {
  mixed: { ar: 'مقاتلون ومدنيون معاً', en: 'Fighters and civilians together' },
  unknown: { ar: 'ضحايا لم تُحدَّد هويتهم', en: 'Victims not named' },
}

/** Actors that need no declaration, as far as the entries name them and nobody has declared them. */
export function undeclaredActors(settled: Settled, known: Known): Entry<'actors'>[] {
  const named = new Set([
    ...settled.claims.flatMap(({ victims, by }) => [victims, by]),
    ...settled.sources.map(({ speaksFor }) => speaksFor),
    ...settled.actors.flatMap(({ alliedWith }) => alliedWith),
  ])
  const declared = new Set(settled.actors.map(({ key }) => key))
  return UNSPECIFIC_ACTORS.filter(
    (key) => named.has(key) && !declared.has(key) && !known.keys.actors.has(key),
  ).map((key) => {
    return { key, kind: key, name: UNSPECIFIC_NAMES[key], aliases: [], alliedWith: [], note: null }
  })
}

/**
 * Orders entries so that each comes after those of the list that it names. Entries that name each other in a
 * circle, which two different fields can do, come last.
 */
export function parentsFirst<T extends { readonly key: string }>(
  entries: readonly T[],
  parentsOf: (entry: T) => readonly (string | null)[],
): T[] {
  const among = new Set(entries.map(({ key }) => key))
  const waiting = new Map<string, number>()
  const children = new Map<string, T[]>()
  const ordered: T[] = []
  for (const entry of entries) {
    const parents = new Set(parentsOf(entry).filter((key) => key !== null && among.has(key)))
    waiting.set(entry.key, parents.size)
    if (parents.size === 0) ordered.push(entry)
    for (const parent of parents as Set<string>) {
      const others = children.get(parent)
      if (others) others.push(entry)
      else children.set(parent, [entry])
    }
  }
  for (const { key } of ordered) {
    for (const child of children.get(key) ?? []) {
      const left = (waiting.get(child.key) ?? 0) - 1
      waiting.set(child.key, left)
      if (left === 0) ordered.push(child)
    }
  }
  return [...ordered, ...entries.filter(({ key }) => waiting.get(key) !== 0)]
}
