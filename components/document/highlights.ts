import {
  rangeOf,
  type ShownText,
  type Span,
  shownTextOf,
} from '@/components/document/text-position'

/**
 * Paints spans of a text by the CSS Custom Highlight API: no element is put into the text, so letters stay joined
 * and nothing moves. How a name looks is CSS: `::highlight(name) { … }`. Where a browser lacks the API nothing is
 * painted and nothing fails.
 */
export interface Highlighter {
  /**
   * Paints the spans under a name, in place of those that were painted under it before; what stays is not touched.
   * @param priority where names overlap, the higher is painted above
   */
  readonly paint: (name: string, spans: Iterable<Span>, priority?: number) => void
  /** Takes away all that it painted and stops to follow the container. */
  readonly end: () => void
}

/** Whether this browser paints highlights; where not, show by other means what must be seen. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

/**
 * A highlighter of the text that a container shows in blocks (see text-position.ts). It follows the container: when
 * its nodes change, as when a long list draws other paragraphs, the same spans are painted again.
 */
export function highlighterOf(container: Element): Highlighter {
  if (!canHighlight()) return { paint: () => {}, end: () => {} }
  const painted = new Map<string, { spans: readonly Span[]; ranges: Map<string, StaticRange> }>()
  let shown: ShownText | null = null

  const lay = (name: string, spans: readonly Span[]) => {
    shown ??= shownTextOf(container)
    const before = painted.get(name)?.ranges
    const ranges = new Map<string, StaticRange>()
    for (const span of spans) {
      const key = `${span.start}-${span.end}`
      const range = ranges.has(key) ? null : rangeOf(shown, span)
      const known = before?.get(key)
      if (range !== null) ranges.set(key, known && isSame(known, range) ? known : range)
    }
    replace(name, before, ranges)
    painted.set(name, { spans, ranges })
  }

  const follow = new MutationObserver((records) => {
    if (!records.some(isOfText)) return
    shown = null
    for (const [name, { spans }] of painted) lay(name, spans)
  })
  follow.observe(container, { childList: true, characterData: true, subtree: true })

  return {
    paint: (name, spans, priority) => {
      lay(name, [...spans])
      const highlight = CSS.highlights.get(name)
      if (priority !== undefined && highlight) highlight.priority = priority
    },
    end: () => {
      follow.disconnect()
      for (const [name, { ranges }] of painted) replace(name, ranges, new Map())
      painted.clear()
    },
  }
}

/** True for a change of the text itself, and not of what stands in it without being part of it. */
function isOfText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = target instanceof Element ? target : target.parentElement
  if (place?.closest('[data-aside]')) return false
  const nodes = [...addedNodes, ...removedNodes]
  const isAside = (node: Node) => node instanceof Element && node.hasAttribute('data-aside')
  return nodes.length === 0 || !nodes.every(isAside)
}

/** Exchanges ranges under a name, which others may share; a name without ranges is taken away. */
function replace(
  name: string,
  before: ReadonlyMap<string, StaticRange> | undefined,
  after: ReadonlyMap<string, StaticRange>,
): void {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  const kept = new Set(after.values())
  for (const range of before?.values() ?? []) if (!kept.has(range)) highlight.delete(range)
  for (const range of kept) highlight.add(range)
  if (highlight.size > 0) CSS.highlights.set(name, highlight)
  else CSS.highlights.delete(name)
}

function isSame(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  )
}
