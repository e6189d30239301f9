import type { Sentence } from '../token'
import type { Word } from './word'

/** A sentence as the reader goes through it. */
export interface Line {
  readonly words: readonly Word[]
  /** A headline, or its repetition at the head of the body. */
  readonly headline: boolean
}

/** A headline is short; a first paragraph that is longer is a lead. */
const LONGEST_HEADLINE = 30

/** How many of a body's first sentences may hold the headline again. */
const HEAD = 4

/** How many words must be alike for a repetition. */
const ALIKE = 4

/**
 * Tells the headline from the body, and cuts its repetitions (web pages print it again before the lead, often
 * without a full stop) from the sentences that they run into.
 */
export function linesOf(
  sentences: readonly Sentence[],
  wordsOf: (tokens: Sentence['tokens']) => readonly Word[],
): readonly Line[] {
  const all = sentences.flatMap(({ tokens, paragraph }) =>
    piecesOf(wordsOf(tokens)).map((words) => ({ words, paragraph })),
  )
  const first = all[0]?.paragraph
  const title = all.filter(({ paragraph }) => paragraph === first).flatMap(({ words }) => words)
  const isHeadline =
    title.length <= LONGEST_HEADLINE && all.some(({ paragraph }) => paragraph !== first)
  let body = 0
  return all.flatMap(({ words, paragraph }): readonly Line[] => {
    if (!isHeadline) return [{ words, headline: false }]
    if (paragraph === first) return [{ words, headline: true }]
    body += 1
    return body > HEAD ? [{ words, headline: false }] : cut(words, title)
  })
}

/** What has no full stop for so long is no sentence, and is read in pieces. */
const LONGEST_SENTENCE = 300

function piecesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= LONGEST_SENTENCE) return [words]
  const pieces: (readonly Word[])[] = []
  for (let at = 0; at < words.length; at += LONGEST_SENTENCE) {
    pieces.push(words.slice(at, at + LONGEST_SENTENCE))
  }
  return pieces
}

function cut(words: readonly Word[], title: readonly Word[]): readonly Line[] {
  for (let at = 0; at + ALIKE <= words.length; at += 1) {
    let length = 0
    while (
      length < title.length &&
      words[at + length] !== undefined &&
      words[at + length]?.word === title[length]?.word
    ) {
      length += 1
    }
    if (length < Math.min(ALIKE, title.length) || length < title.length / 2) continue
    return [
      { words: words.slice(0, at), headline: false },
      { words: words.slice(at, at + length), headline: true },
      ...cut(words.slice(at + length), title),
    ].filter((line) => line.words.length > 0)
  }
  return [{ words, headline: false }]
}
