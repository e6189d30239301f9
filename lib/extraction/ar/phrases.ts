import { fold } from '@/lib/values/fold'
import type { Lexed } from './analysis'

/** Phrases of a list (bars between them), by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly means: T }[]
>

/** Makes a table of phrases from what each means and how it may be said. */
export function phraseTable<T>(lists: readonly (readonly [T, string])[]): PhraseTable<T> {
  const table = new Map<string, { rest: string[]; means: T }[]>()
  for (const [means, list] of lists) {
    for (const phrase of list.split('|')) {
      const [first = '', ...rest] = fold(phrase).split(' ')
      table.set(
        first,
        [...(table.get(first) ?? []), { rest, means }].sort(
          (a, b) => b.rest.length - a.rest.length,
        ),
      )
    }
  }
  return table
}

/** The phrase that begins at a token, its first word with clitics or without, and the index after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Lexed[],
  index: number,
): { readonly means: T; readonly end: number; readonly joined: boolean } | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  for (const stem of stems(token)) {
    for (const { rest, means } of table.get(stem) ?? []) {
      if (rest.every((word, at) => tokens[index + 1 + at]?.word === word)) {
        return {
          means,
          end: index + 1 + rest.length,
          joined: token.is.joined && stem !== token.word,
        }
      }
    }
  }
  return null
}

function stems({ word, is: { stems } }: Lexed): readonly string[] {
  return stems.length === 0 ? [word] : stems
}
