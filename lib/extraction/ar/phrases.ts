import { fold } from '@/lib/values/fold'
import type { Analysis, Lexed } from './lexed'

interface Phrase<T> {
  readonly rest: readonly string[]
  readonly means: T
}

/** Phrases by their first word, the longest first, and what is already known of the words of a text. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>
  readonly known: WeakMap<Analysis, readonly Phrase<T>[]>
}

/** The first words of all phrases of all tables: any other word opens none. */
const FIRST_WORDS = new Set<string>()

/** Whether a phrase of some table can begin with a folded word, its clitics taken off. */
export function opensPhrase(stem: string): boolean {
  return FIRST_WORDS.has(stem)
}

/** Makes a table of phrases from what each means and how it may be said, bars between. */
export function phraseTable<T>(lists: readonly (readonly [T, string])[]): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const [means, list] of lists) {
    for (const phrase of list.split('|')) {
      const [first = '', ...rest] = fold(phrase).split(' ')
      FIRST_WORDS.add(first)
      const phrases = [...(byFirst.get(first) ?? []), { rest, means }]
      byFirst.set(
        first,
        phrases.sort((a, b) => b.rest.length - a.rest.length),
      )
    }
  }
  return { byFirst, known: new WeakMap() }
}

/** The phrase that begins at a token, its first word with clitics or without, and the index after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Lexed[],
  index: number,
): { readonly means: T; readonly end: number; readonly joined: boolean } | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  for (const { rest, means } of phrasesOf(table, token.is)) {
    if (rest.every((word, at) => tokens[index + 1 + at]?.word === word)) {
      return { means, end: index + 1 + rest.length, joined: token.is.joined }
    }
  }
  return null
}

function phrasesOf<T>({ byFirst, known }: PhraseTable<T>, is: Analysis): readonly Phrase<T>[] {
  const found = known.get(is)
  if (found !== undefined) return found
  const phrases = is.stems.flatMap((stem) => byFirst.get(stem) ?? [])
  known.set(is, phrases)
  return phrases
}
