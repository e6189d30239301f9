'use client'

import { useEffect } from 'react'
import { walkWords } from '@/components/annotation/word-walk'
import { showSpan } from '@/components/document/show-span'
import {
  rangeOf,
  type ShownText,
  type Span,
  shownTextOf,
} from '@/components/document/text-position'
import { useSelection } from '@/components/document/use-selection'

/** Chooses words by the arrow keys while the text has the focus. */
export function useWordWalk(textId: string, language: string): void {
  const spanNow = useSelection(textId)

  useEffect(() => {
    const container = document.getElementById(textId)
    if (container === null) return
    const walk = (event: KeyboardEvent) => {
      const step = stepOf(event, container)
      if (step === null) return
      event.preventDefault()
      const shown = shownTextOf(container)
      const next = walkWords(shown, spanNow(), step, language)
      if (next === null) return
      select(shown, next)
      showSpan(container, { start: next.end - 1, end: next.end })
    }
    container.tabIndex = 0
    container.addEventListener('keydown', walk)
    return () => container.removeEventListener('keydown', walk)
  }, [textId, language, spanNow])
}

/** What an arrow key means in a text that reads in its direction; other keys are left alone. */
function stepOf(event: KeyboardEvent, container: Element) {
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
  const isHere = event.target === container
  if (!isPlain || !isHere || !/^Arrow(Left|Right)$/.test(event.key)) return null
  const block = container.querySelector('[data-start]') ?? container
  const isForward = (event.key === 'ArrowRight') === (getComputedStyle(block).direction === 'ltr')
  if (event.shiftKey) return isForward ? 'more' : 'less'
  return isForward ? 'next' : 'previous'
}

function select(shown: ShownText, span: Span): void {
  const range = rangeOf(shown, span)
  if (range === null) return
  const { startContainer, startOffset, endContainer, endOffset } = range
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}
