import type { KnownName } from '../model'
import type { NameMatch } from '../names'
import { type Token, tokenize } from '../token'
import { wordsOf } from './words'

/** Finds the longest name that begins at a word; null when none does. */
export type Finder = (words: readonly Token[], at: number) => NameMatch | null

interface Rest {
  readonly key: string
  readonly rest: readonly string[]
}

/** Makes a finder of names, cut as English cuts words. Of a name that stands in two lists, the first is taken. */
export function finderOf(...lists: readonly (readonly KnownName[])[]): Finder {
  const byFirst = new Map<string, Rest[]>()
  for (const { key, names } of lists.flat()) {
    for (const name of names) {
      if (!/\p{Script=Latin}/u.test(name)) continue
      const [first, ...rest] = wordsOf(tokenize(name))
        .filter(({ kind }) => kind !== 'mark')
        .map(({ word }) => word)
      if (first === undefined) continue
      const others = byFirst.get(first) ?? []
      byFirst.set(first, [...others, { key, rest }])
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return (words, at) => {
    const token = words[at]
    if (token?.kind !== 'word') return null
    const known = byFirst.get(token.word) ?? possessive(byFirst, token)
    if (known === undefined || isCommonWord(token)) return null
    for (const { key, rest } of known) {
      const length = rest.length === 0 ? 0 : lengthOf(words, at + 1, rest)
      if (length !== null) return { key, length: length + 1 }
    }
    return null
  }
}

/** Names by their first word as a possessive, from which web pages drop the apostrophe ("Irans"). */
function possessive(
  byFirst: ReadonlyMap<string, readonly Rest[]>,
  { word, raw }: Token,
): readonly Rest[] | undefined {
  if (!word.endsWith('s')) return undefined
  const known = byFirst.get(word.slice(0, -1))
  return known !== undefined && /^\p{Lu}/u.test(raw) ? known : undefined
}

/** How many words the rest of a name takes, marks inside it counted; null when it is not there. */
function lengthOf(words: readonly Token[], from: number, rest: readonly string[]): number | null {
  let at = from
  for (const word of rest) {
    while (words[at]?.kind === 'mark' && /^[-–'’“”"]$/.test(words[at]?.raw ?? '')) at += 1
    const here = words[at]?.word
    if (here !== word && here !== `${word}s`) return null
    at += 1
  }
  return at - from
}

/** "is", "us" and "un" are names only in capitals; so are "assad" and what else begins a sentence. */
function isCommonWord({ word, raw }: Token): boolean {
  return /^(?:is|us|un|ap)$/.test(word) && !/^\p{Lu}\.?\p{Lu}/u.test(raw)
}

/** Asks the first finder, then the next: a longer name wins. */
export function either(first: Finder, next: Finder): Finder {
  return (words, at) => {
    const a = first(words, at)
    const b = next(words, at)
    if (a === null || b === null) return a ?? b
    return b.length > a.length ? b : a
  }
}
