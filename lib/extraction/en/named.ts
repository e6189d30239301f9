import type { NameFinder } from '../names'
import type { Token } from '../token'

/** A name in a sentence: whose, and its words, the end excluded. */
export interface Name {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The names of a sentence by where they begin and end; the longest where several end together. */
export interface Names {
  readonly startingAt: ReadonlyMap<number, Name>
  readonly endingAt: ReadonlyMap<number, Name>
}

/** Looks every word up once. */
export function namesIn(words: readonly Token[], finder: NameFinder): Names {
  const startingAt = new Map<number, Name>()
  const endingAt = new Map<number, Name>()
  for (const [from, token] of words.entries()) {
    if (token.kind !== 'word' || isCommonWord(token)) continue
    const match = finder.at(words, from)
    if (match === null) continue
    const name = { key: match.key, from, to: from + match.length }
    startingAt.set(from, name)
    if (!endingAt.has(name.to)) endingAt.set(name.to, name)
  }
  return { startingAt, endingAt }
}

/** "is", "us" and "un" are names only in capitals. */
function isCommonWord({ word, raw }: Token): boolean {
  return /^(?:is|us|un)$/.test(word) && !/^\p{Lu}\.?\p{Lu}/u.test(raw)
}
