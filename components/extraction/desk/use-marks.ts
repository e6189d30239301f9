import { type RefObject, useEffect, useRef } from 'react'
import { type Highlighter, highlighterOf } from '@/components/document/highlights'
import type { Span } from '@/components/document/text-position'
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
 * Paints the words of the proposals near the window by where they stand, and the chosen words above all.
 * A browser looks at every painted span with every frame, so those that nobody can see are left out.
 */
export function useMarks(
  text: RefObject<HTMLElement | null>,
  items: readonly DeskItem[],
  quote: Span | null,
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

  useEffect(() => {
    highlighter.current?.paint('desk-chosen', quote ? [quote] : [], 9)
  }, [quote])
}
