import { type RefObject, useEffect, useRef } from 'react'
import { type Highlighter, highlighterOf } from '@/components/document/highlights'
import { rangeOf, shownTextOf } from '@/components/document/text-position'
import type { Standing } from '@/lib/extraction/decision'
import { useNear } from './use-near'
import type { DeskItem } from './use-proposals'

/** The names under which marks are painted, the later above the earlier. How they look is in desk.css. */
const NAMES: Readonly<Record<Standing, string>> = {
  merged: 'desk-merged',
  rejected: 'desk-rejected',
  open: 'desk-open',
  accepted: 'desk-accepted',
}

/**
 * Paints the words of the proposals near the window by where they stand, and those of the chosen one above all.
 * A browser looks at every painted span with every frame, so those that nobody can see are left out.
 */
export function useMarks(
  text: RefObject<HTMLElement | null>,
  items: readonly DeskItem[],
  current: DeskItem | null,
): void {
  const highlighter = useRef<Highlighter | null>(null)
  const near = useNear(text)

  useEffect(() => {
    if (text.current === null) return
    const opened = highlighterOf(text.current)
    highlighter.current = opened
    return () => opened.end()
  }, [text])

  useEffect(() => {
    const seen = items.filter(({ claim: { quote } }) => {
      return near.some(({ start, end }) => quote.start < end && quote.end > start)
    })
    for (const [priority, standing] of (Object.keys(NAMES) as Standing[]).entries()) {
      const spans = seen.filter((item) => item.standing === standing)
      highlighter.current?.paint(
        NAMES[standing],
        spans.map(({ claim }) => claim.quote),
        priority,
      )
    }
  }, [items, near])

  const quote = current?.claim.quote
  useEffect(() => {
    highlighter.current?.paint('desk-chosen', quote ? [quote] : [], 9)
  }, [quote])
}

/** Where a span of the text is on the page now, or null when it is not shown. */
export function boxOf(text: HTMLElement, start: number, end: number): DOMRect | null {
  const block = blockAt(text, start)
  const range = block && rangeOf(shownTextOf(block), { start, end })
  if (!range) return null
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.getClientRects()[0] ?? null
}

/** The paragraph in which a position lies. */
function blockAt(text: HTMLElement, position: number): HTMLElement | null {
  const blocks = text.querySelectorAll<HTMLElement>('[data-start]')
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(blocks[middle]?.dataset.start) > position) high = middle
    else low = middle + 1
  }
  return blocks[low - 1] ?? null
}

/** How far from the edges of its window a span has to be, to be left where it is, as a share of the window. */
const MARGIN = 0.12

/**
 * Brings a span of the text into view, unless it is well in view already.
 * @param covered how much of the foot of the scroller something else covers, in pixels
 */
export function showSpan(
  text: HTMLElement,
  scroller: Element,
  { start, end }: { readonly start: number; readonly end: number },
  covered: number,
): void {
  const move = () => {
    const box = boxOf(text, start, end)
    if (box === null) return false
    const isPage = scroller === document.scrollingElement
    const top = isPage ? 0 : scroller.getBoundingClientRect().top
    const height = (isPage ? window.innerHeight : scroller.clientHeight) - covered
    const at = box.top - top
    if (at > height * MARGIN && at + box.height < height * (1 - MARGIN)) return false
    scroller.scrollTop += at - height / 3
    return true
  }
  // What was far away is laid out only now, and may stand elsewhere than was thought.
  if (move()) requestAnimationFrame(move)
}
