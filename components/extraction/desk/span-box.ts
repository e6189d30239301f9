import { liveRangeOf, rangeOf, shownTextOf } from '@/components/document/text-position'

/** Where a span of the text is on the page now, or null when it is not shown. */
export function boxOf(text: HTMLElement, start: number, end: number): DOMRect | null {
  const block = blockAt(text, start)
  const range = block && rangeOf(shownTextOf(block), { start, end })
  if (!range) return null
  return liveRangeOf(range).getClientRects()[0] ?? null
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
