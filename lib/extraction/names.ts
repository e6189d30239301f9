import type { KnownName } from './model'
import { remembered } from './remembered'
import { type Token, tokenize } from './token'

/** A name that stands in a text: whose, and how many tokens it takes. */
export interface NameMatch {
  readonly key: string
  readonly length: number
}

/** A name as a finder finds it. */
export interface FoundName extends NameMatch {
  /** The first word as the name has it; in the text clitics may stand before it. */
  readonly first: string
}

/** Finds names among tokens. */
export interface NameFinder {
  /** The longest name that begins at a token, or null. */
  at(tokens: readonly Token[], index: number): FoundName | null
}

/**
 * Makes a finder of names. A later list yields to an earlier one where both know the same name.
 *
 * @param variants the shapes in which the first word of a name may stand (with clitics, say); itself included
 */
export function nameFinder(
  lists: readonly (readonly KnownName[])[],
  variants: (word: string) => readonly string[],
): NameFinder {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly key: string }[]>()
  for (const { key, names } of lists.flat()) {
    for (const name of names) {
      const [first, ...rest] = tokenize(name)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ word }) => word)
      if (first === undefined) continue
      const known = byFirst.get(first) ?? []
      if (!known.some((other) => other.rest.join(' ') === rest.join(' '))) known.push({ rest, key })
      byFirst.set(
        first,
        known.sort((a, b) => b.rest.length - a.rest.length),
      )
    }
  }
  const begunBy = remembered((word) =>
    variants(word).flatMap((first) =>
      (byFirst.get(first) ?? []).map((name) => ({ ...name, first })),
    ),
  )
  return {
    at(tokens, index) {
      const token = tokens[index]
      if (token?.kind !== 'word') return null
      for (const { rest, key, first } of begunBy(token.word)) {
        const length = lengthOf(tokens, index + 1, rest)
        if (length !== null) return { key, length: length + 1, first }
      }
      return null
    },
  }
}

/** How many tokens the rest of a name takes from an index, marks inside it counted; null when it is not there. */
function lengthOf(tokens: readonly Token[], from: number, rest: readonly string[]): number | null {
  let at = from
  for (const word of rest) {
    while (tokens[at]?.kind === 'mark') at += 1
    if (tokens[at]?.word !== word) return null
    at += 1
  }
  return at - from
}
