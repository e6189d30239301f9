import { type RefObject, useEffect, useRef } from 'react'
import { type Span, shownTextOf, spanOf } from '@/components/document/text-position'

/** The words of the text that were selected last, as a span; taking a button's focus does not lose them. */
export function useSelection(text: RefObject<HTMLElement | null>): RefObject<Span | null> {
  const span = useRef<Span | null>(null)

  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection()
      const container = text.current
      if (!selection || selection.rangeCount === 0 || container === null) return
      const range = selection.getRangeAt(0)
      if (!container.contains(range.commonAncestorContainer)) return
      span.current = selection.isCollapsed ? null : spanOf(shownTextOf(container), range)
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [text])

  return span
}
