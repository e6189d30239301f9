'use client'

import { useCallback, useEffect, useRef } from 'react'
import { type Span, spanIn } from '@/components/document/text-position'

/**
 * Follows what is selected in a text, by mouse, finger or keyboard. Only the range is kept: letters are counted when
 * somebody asks for the span, since texts may be long and selections change with every move of a pointer.
 *
 * @param textId id of the element that shows the text in blocks (text-position.ts)
 * @param follow is told of the range that is selected, at most once a frame; null when nothing of the text is. The same
 *   function at every render
 * @returns what tells the span that is selected, or was until the focus went to a field. It looks when it is asked: a key
 *   can come before the browser has told of a change
 */
export function useSelection(
  textId: string,
  follow?: (range: Range | null) => void,
): () => Span | null {
  const last = useRef<Range | null>(null)

  const look = useCallback(() => {
    const container = document.getElementById(textId)
    const now = container === null ? null : selectedIn(container)
    if (now !== undefined) last.current = now
    return now ?? null
  }, [textId])

  useEffect(() => {
    let frame = 0
    const tell = () => {
      frame = 0
      follow?.(look())
    }
    const onChange = () => {
      look()
      if (follow) frame ||= requestAnimationFrame(tell)
    }
    document.addEventListener('selectionchange', onChange)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', onChange)
    }
  }, [look, follow])

  return useCallback(() => {
    look()
    const container = document.getElementById(textId)
    return container && last.current && spanIn(container, last.current)
  }, [look, textId])
}

/** The range that is selected in a text, or over it; null when there is none, undefined when the selection is elsewhere. */
function selectedIn(container: Element): Range | null | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(container)) return undefined
  if (!range.collapsed) return range.cloneRange()
  return container.contains(range.startContainer) ? null : undefined
}
