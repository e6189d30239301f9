import type { Span } from '@/components/document/text-position'
import { fold } from '@/lib/values/fold'
import {
  type CodePoints,
  codePointsOf,
  offsetOf,
  positionAt,
  type Quote,
  quoteAt,
  sliceOf,
} from '@/lib/values/quote'

/** The quote of the words in a span, without the blanks round them; null where there is nothing else. */
export function quoteOf(points: CodePoints, { start, end }: Span): Quote | null {
  const words = sliceOf(points, start, end)
  const blanks = words.length - words.trimStart().length
  const length = codePointsOf(words.trim()).length
  return length === 0 ? null : quoteAt(points, start + blanks, start + blanks + length)
}

/** Where a quote is changed, and by how much. */
export interface Stretch {
  readonly edge: 'start' | 'end'
  readonly by: 'more' | 'less'
}

/**
 * A quote with one word more, or one less, at one of its edges. Half a word counts as none: one more makes it whole.
 * @param language of the text, whose words they are
 * @returns null where the text has no word there, or the quote would have none left
 */
export function stretched(
  points: CodePoints,
  quote: Span,
  { edge, by }: Stretch,
  language: string,
): Quote | null {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(points.text)
  const [from, to] = [offsetOf(points, quote.start), offsetOf(points, quote.end)]
  const quoted = (start: number, end: number) =>
    quoteAt(points, positionAt(points, start), positionAt(points, end))
  if (by === 'more') {
    const word = edge === 'end' ? wordFrom(words, to) : wordUpTo(words, from)
    if (word === null) return null
    return edge === 'end' ? quoted(from, word.end) : quoted(word.start, to)
  }
  if (edge === 'end') {
    const last = wordUpTo(words, to)
    const before = last && wordUpTo(words, last.start)
    return before && before.end > from ? quoted(from, before.end) : null
  }
  const first = wordFrom(words, from)
  const after = first && wordFrom(words, first.end)
  return after && after.start < to ? quoted(after.start, to) : null
}

/** The first word that ends after an offset, in UTF-16 units. */
function wordFrom(words: Intl.Segments, offset: number): Span | null {
  for (let at = offset; ; ) {
    const found = words.containing(at)
    if (found === undefined) return null
    const end = found.index + found.segment.length
    if (found.isWordLike) return { start: found.index, end }
    at = end
  }
}

/** The last word that begins before an offset, in UTF-16 units. */
function wordUpTo(words: Intl.Segments, offset: number): Span | null {
  for (let at = offset - 1; at >= 0; ) {
    const found = words.containing(at)
    if (found === undefined) return null
    if (found.isWordLike) return { start: found.index, end: found.index + found.segment.length }
    at = found.index - 1
  }
  return null
}

/** One-letter words that Arabic writes together with the next one, and the article. */
const JOINED = '(?:[وفبلك]|ال){0,3}'

/** True when a quote holds the words of its figure, in whatever spelling, as whole words. */
export function holdsWords(exact: string, words: string): boolean {
  const wanted = fold(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${JOINED}${wanted}(?![\\p{L}\\p{N}])`, 'u').test(
    fold(exact),
  )
}
