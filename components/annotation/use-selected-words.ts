'use client'

import { useCallback, useState } from 'react'
import type { Span } from '@/components/document/text-position'
import { useSelection } from '@/components/document/use-selection'

/** Where selected words are: the lower edge and the start of their last line, in pixels within their text. */
export interface Place {
  readonly bottom: number
  readonly left: number
}

/** Words of the text that a person has selected. */
export interface Selected extends Place {
  readonly span: Span
  readonly words: string
}

/**
 * Follows where words are selected in a text, and tells which when it is asked.
 * @param textId id of the element that holds the text; places are given within it
 */
export function useSelectedWords(textId: string) {
  const [place, setPlace] = useState<Place | null>(null)
  const follow = useCallback(
    (range: Range | null) => setPlace(range && placeIn(document.getElementById(textId), range)),
    [textId],
  )
  const spanNow = useSelection(textId, follow)

  const read = (): Selected | null => {
    const span = spanNow()
    const words = document.getSelection()?.toString().trim() ?? ''
    return span && place && { span, words, ...place }
  }
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setPlace(null)
  }, [])

  return { place, read, clear }
}

function placeIn(container: Element | null, range: Range): Place | null {
  if (container === null) return null
  const frame = container.getBoundingClientRect()
  const lines = range.getClientRects()
  const line = lines[lines.length - 1] ?? range.getBoundingClientRect()
  return { bottom: line.bottom - frame.top, left: line.left - frame.left }
}
