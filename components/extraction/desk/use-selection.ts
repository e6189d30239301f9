import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Span, shownTextOf, spanOf } from '@/components/document/text-position'

/**
 * What tells which words of the text are selected, as a span, or were until the focus went to a button. It looks at
 * the selection when it is asked: a key can come before the browser has told of a change.
 */
export function useSelection(text: RefObject<HTMLElement | null>): () => Span | null {
  const last = useRef<Span | null>(null)

  const look = useCallback(() => {
    const selection = document.getSelection()
    const container = text.current
    if (!selection || selection.rangeCount === 0 || container === null) return last.current
    const range = selection.getRangeAt(0)
    if (!container.contains(range.commonAncestorContainer)) return last.current
    last.current = selection.isCollapsed ? null : spanOf(shownTextOf(container), range)
    return last.current
  }, [text])

  useEffect(() => {
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [look])

  return look
}
