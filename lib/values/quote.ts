/**
 * W3C selectors of a quote in a document's text. Positions are counted in Unicode code points in logical order
 * (design, "Quote"), because that is the one count that every language and database agrees on.
 */
export interface Quote {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly prefix: string
  readonly suffix: string
}

/** How many code points of context stand on either side of a quote. */
export const CONTEXT = 32

/** A text cut into code points once, for many look-ups. */
export interface CodePoints {
  readonly text: string
  /** UTF-16 offset of every code point, and of the end. */
  readonly offsets: readonly number[] | null
  readonly length: number
}

/** Prepares a text. Texts without surrogate pairs, which is nearly all, need no table. */
export function codePointsOf(text: string): CodePoints {
  if (!/[\uD800-\uDFFF]/.test(text)) return { text, offsets: null, length: text.length }
  const offsets: number[] = []
  let offset = 0
  for (const point of text) {
    offsets.push(offset)
    offset += point.length
  }
  offsets.push(offset)
  return { text, offsets, length: offsets.length - 1 }
}

/** The UTF-16 offset of a code point position; positions outside the text are clamped to its ends. */
export function offsetOf({ offsets, length }: CodePoints, position: number): number {
  const clamped = Math.min(Math.max(position, 0), length)
  return offsets === null ? clamped : (offsets[clamped] as number)
}

/** The code point position of a UTF-16 offset; within a surrogate pair, that of the pair. The reverse of `offsetOf`. */
export function positionAt({ offsets, length }: CodePoints, offset: number): number {
  if (offsets === null) return Math.min(Math.max(offset, 0), length)
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The text between two code point positions, the end excluded. */
export function sliceOf(points: CodePoints, start: number, end: number): string {
  return points.text.slice(offsetOf(points, start), offsetOf(points, end))
}

/** The complete selector of a span: its words and their context. */
export function quoteAt(points: CodePoints, start: number, end: number): Quote {
  return {
    exact: sliceOf(points, start, end),
    start,
    end,
    prefix: sliceOf(points, start - CONTEXT, start),
    suffix: sliceOf(points, end, end + CONTEXT),
  }
}

/**
 * The selector of a quote that is given by its words and where they start, or null when those words do not
 * stand there: a quote that is not in its document is refused, never moved.
 */
export function findQuote(points: CodePoints, exact: string, start: number): Quote | null {
  const end = start + codePointsOf(exact).length
  return exact !== '' && sliceOf(points, start, end) === exact ? quoteAt(points, start, end) : null
}

/**
 * Where the words stand in the text, in code points: the first time, or nearest to a position. Null when they do not,
 * to tell somebody whose position was wrong.
 */
export function positionOf(points: CodePoints, exact: string, near = 0): number | null {
  const wanted = offsetOf(points, near)
  const after = points.text.indexOf(exact, wanted)
  const before = points.text.lastIndexOf(exact, wanted)
  if (exact === '' || (after < 0 && before < 0)) return null
  const isBefore = after < 0 || (before >= 0 && wanted - before < after - wanted)
  return positionAt(points, isBefore ? before : after)
}
