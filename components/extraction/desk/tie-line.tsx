import { type RefObject, useEffect, useRef } from 'react'
import { boxOf } from '@/components/document/show-span'
import type { Span } from '@/components/document/text-position'
import type { DeskItem } from './use-proposals'

/**
 * The line from the chosen proposal to its words. It is drawn over both panes where they stand side by side, and
 * follows them as they scroll.
 */
export function TieLine({
  desk,
  text,
  item,
  quote,
}: {
  desk: RefObject<HTMLElement | null>
  text: RefObject<HTMLElement | null>
  item: DeskItem | null
  /** Its words. */
  quote: Span | null
}) {
  const path = useRef<SVGPathElement>(null)
  const id = item?.id
  const start = quote?.start
  const end = quote?.end

  useEffect(() => {
    const root = desk.current
    if (root === null || id === undefined || start === undefined || end === undefined) return
    let frame = 0
    const draw = () => {
      frame = 0
      const card = document.getElementById(`proposal-${id}`)
      const words = text.current && boxOf(text.current, { start, end })
      const block = text.current?.querySelector('[data-start]')?.getBoundingClientRect()
      const canvas = path.current?.ownerSVGElement
      path.current?.setAttribute(
        'd',
        canvas && card && words && block ? lineOf(canvas, card, words, block) : '',
      )
    }
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    draw()
    root.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('scroll', follow, { passive: true })
    const sizes = new ResizeObserver(follow)
    sizes.observe(root)
    // What unfolds above the text moves it.
    const above = text.current?.previousElementSibling
    if (above) sizes.observe(above)
    return () => {
      cancelAnimationFrame(frame)
      root.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('scroll', follow)
      sizes.disconnect()
    }
  })

  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 z-10 size-full overflow-visible max-lg:hidden print:hidden"
    >
      <path
        ref={path}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1"
        strokeDasharray="1 3"
        strokeOpacity="0.7"
      />
    </svg>
  )
}

/**
 * From the card's near edge along the gutter to beside the line of the words, in the margin of the text: under the
 * words it would look like an underline. Nothing when either end is out of its pane.
 */
function lineOf(canvas: Element, card: HTMLElement, words: DOMRect, block: DOMRect): string {
  const origin = canvas.getBoundingClientRect()
  const box = card.getBoundingClientRect()
  const list = card.closest('[data-pane]')?.getBoundingClientRect()
  if (!list) return ''
  const y = Math.min(Math.max(box.top + 22, list.top + 6), list.bottom - 6)
  const beside = (words.top + words.bottom) / 2
  if (
    beside < list.top + 8 ||
    beside > list.bottom ||
    box.bottom < list.top ||
    box.top > list.bottom
  ) {
    return ''
  }
  const isBefore = words.left < box.left
  const from = (isBefore ? box.left : box.right) - origin.left
  const edge = (isBefore ? block.right + 8 : block.left - 8) - origin.left
  const gutter = from + (isBefore ? -14 : 14)
  const [top, low] = [y - origin.top, beside - origin.top]
  return `M${from} ${top}H${gutter}V${low}H${edge}`
}
