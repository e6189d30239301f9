/**
 * Where something on the page stands in a document's text, and the other way round. A container shows a text in
 * blocks (paragraphs, lines), each of which says with `data-start` where its first letter stands, in code points;
 * blocks hold their piece of the text letter by letter, in runs of whatever markup. What is between two blocks (blank
 * lines, paragraphs that a long list has not drawn) is not on the page. Elements with `data-aside` and what is in
 * them are no part of the text.
 */

/** A span of a text, in code points, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text node and the part of the text that it shows. */
interface Piece extends Span {
  readonly node: Text
  /** True when code points and UTF-16 units count the same here, which is nearly always. */
  readonly isPlain: boolean
}

/** What a container shows of a text, in its order. Stale as soon as the container's nodes change. */
export type ShownText = readonly Piece[]

/** Reads what a container shows. Time and room grow with the number of its text nodes. */
export function shownTextOf(container: Element): ShownText {
  const pieces: Piece[] = []
  const blocks = container.hasAttribute('data-start')
    ? [container]
    : container.querySelectorAll('[data-start]')
  for (const block of blocks) {
    let start = Number(block.getAttribute('data-start'))
    const walker = document.createTreeWalker(
      block,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) =>
        node instanceof Element && node.hasAttribute('data-aside')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    )
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (!(node instanceof Text) || node.data === '') continue
      const length = codePoints(node.data)
      pieces.push({ node, start, end: start + length, isPlain: length === node.data.length })
      start += length
    }
  }
  return pieces
}

/**
 * The span of the text that a range of the page covers: what of the range lies outside the text is cut off, half a
 * surrogate pair counts as all of it. Null when no letter of the text is in the range.
 */
export function spanOf(shown: ShownText, range: AbstractRange): Span | null {
  const first = firstAfter(shown, range.startContainer, range.startOffset)
  const last = lastBefore(shown, range.endContainer, range.endOffset)
  if (first === null || last === null || first >= last) return null
  return { start: first, end: last }
}

/**
 * The span of a container's text that a range covers, as `spanOf`, without reading more of the text than the blocks in
 * which the range begins and ends.
 */
export function spanIn(container: Element, range: AbstractRange): Span | null {
  const blockOf = (node: Node) => {
    const block = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]')
    return block && container.contains(block) ? block : null
  }
  const [first, last] = [blockOf(range.startContainer), blockOf(range.endContainer)]
  if (!first || !last) return spanOf(shownTextOf(container), range)
  const ends = first === last ? [first] : [first, last]
  return spanOf(ends.flatMap(shownTextOf), range)
}

/** Where in the text a pointer is, in code points; null beside it. */
export function positionAt(
  container: Element,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): number | null {
  const caret = document.caretPositionFromPoint?.(clientX, clientY)
  if (!caret || !(caret.offsetNode instanceof Text) || !container.contains(caret.offsetNode)) {
    return null
  }
  const { offsetNode, offset } = caret
  const range = document.createRange()
  range.setStart(offsetNode, Math.min(offset, Math.max(0, offsetNode.length - 1)))
  range.setEnd(offsetNode, Math.min(offset + 1, offsetNode.length))
  return spanIn(container, range)?.start ?? null
}

/** The range of the page that shows a span, or as much of it as is shown; null when none of it is. */
export function rangeOf(shown: ShownText, { start, end }: Span): StaticRange | null {
  const from = shown[firstWhere(shown, (piece) => piece.end > start)]
  // The end may lie where nothing is shown: then the last letters before it count.
  const to = shown[firstWhere(shown, (piece) => piece.start >= end) - 1]
  if (from === undefined || to === undefined || from.start >= end || to.end <= start) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: unitsIn(from, Math.max(start, from.start)),
    endContainer: to.node,
    endOffset: unitsIn(to, Math.min(end, to.end)),
  })
}

/** Where the first letter stands that is not before a place of the page. */
function firstAfter(shown: ShownText, node: Node, offset: number): number | null {
  const index = firstWhere(shown, (one) => isAtOrAfter(one.node, node, offset))
  const piece = shown[index]
  if (piece === undefined) return null
  if (piece.node !== node) return piece.start
  if (offset >= piece.node.length) return shown[index + 1]?.start ?? null
  const before = piece.node.data.slice(0, offset)
  return piece.start + codePoints(before) - (endsInHalf(before) ? 1 : 0)
}

/** Where the last letter ends that is not after a place of the page. */
function lastBefore(shown: ShownText, node: Node, offset: number): number | null {
  const index = firstWhere(shown, (one) => isAtOrAfter(one.node, node, offset))
  const piece = shown[index]
  if (piece === undefined || piece.node !== node || offset === 0) {
    return shown[index - 1]?.end ?? null
  }
  return piece.start + codePoints(piece.node.data.slice(0, offset))
}

/** Where a range stands on the page: a static range has no boxes of its own. */
export function liveRangeOf(range: AbstractRange): Range {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live
}

/** True when some of a text node lies at or after a place of the page. */
function isAtOrAfter(text: Text, node: Node, offset: number): boolean {
  if (text === node) return true
  const place = document.createRange()
  place.setStart(node, offset)
  return place.comparePoint(text, 0) >= 0
}

/** The first index at which `holds`, which must hold from there on; the length when it never does. */
function firstWhere(shown: ShownText, holds: (piece: Piece) => boolean): number {
  let [low, high] = [0, shown.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(shown[middle] as Piece)) high = middle
    else low = middle + 1
  }
  return low
}

/** The UTF-16 offset within a piece of a position of the text that it shows. */
function unitsIn({ node, start, isPlain }: Piece, position: number): number {
  if (isPlain) return position - start
  let units = 0
  for (let points = start; points < position; points++) {
    units += (node.data.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  }
  return units
}

function codePoints(text: string): number {
  if (!/[\uD800-\uDFFF]/.test(text)) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}

/** True when a text ends in the first half of a surrogate pair. */
function endsInHalf(text: string): boolean {
  return /[\uD800-\uDBFF]$/.test(text)
}
