import { liveRangeOf, rangeOf, type Span, shownTextOf } from '@/components/document/text-position'

/** Where the first line of a span of a text is in the window, or null when it is not shown. */
export function boxOf(text: Element, { start, end }: Span): DOMRect | null {
  const block = blockAt(text, start)
  const range = block && rangeOf(shownTextOf(block), { start, end })
  if (!range) return null
  return liveRangeOf(range).getClientRects()[0] ?? null
}

/** The block in which a position lies. */
function blockAt(text: Element, position: number): HTMLElement | null {
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
 * Brings a span of a text into view, unless it is well in view already: the pane scrolls that holds the text, or else the
 * page. What covers the foot of it is its `scroll-padding-block-end`.
 */
export function showSpan(text: Element, span: Span): void {
  const scroller = scrollerOf(text)
  const isPage = scroller === document.scrollingElement
  const move = () => {
    const box = boxOf(text, span)
    if (box === null) return false
    const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0
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

/** What scrolls a text: the nearest element round it that does, or the page. */
function scrollerOf(text: Element): Element {
  const page = document.scrollingElement ?? document.documentElement
  for (let at = text.parentElement; at !== null && at !== page; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at !== document.body) return at
  }
  return page
}
