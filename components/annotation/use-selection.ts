'use client'

import { useCallback, useEffect, useState } from 'react'
import { walkWords } from '@/components/annotation/word-walk'
import {
  rangeOf,
  type ShownText,
  type Span,
  shownTextOf,
  spanOf,
} from '@/components/document/text-position'

/** Words of the text that a person has selected, and where they are on the page. */
export interface Selected {
  readonly span: Span
  readonly words: string
  /** The lower edge and the start of the last line, in pixels within the container. */
  readonly bottom: number
  readonly left: number
}

/**
 * Follows what is selected in a text, by mouse, finger or keyboard: the arrow keys choose words while the text has the
 * focus.
 * @param textId id of the element that holds the text; positions are given within it
 */
export function useSelection(textId: string, language: string) {
  const [selected, setSelected] = useState<Selected | null>(null)

  useEffect(() => {
    const container = document.getElementById(textId)
    if (container === null) return
    let frame = 0
    const read = () => {
      frame = 0
      setSelected(readSelection(container))
    }
    const follow = () => {
      frame ||= requestAnimationFrame(read)
    }
    const walk = (event: KeyboardEvent) => {
      const step = stepOf(event, container)
      if (step === null) return
      event.preventDefault()
      const shown = shownTextOf(container)
      const next = walkWords(shown, readSelection(container)?.span ?? null, step, language)
      if (next !== null) select(shown, next)
    }
    container.tabIndex = 0
    document.addEventListener('selectionchange', follow)
    container.addEventListener('keydown', walk)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', follow)
      container.removeEventListener('keydown', walk)
    }
  }, [textId, language])

  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setSelected(null)
  }, [])

  return { selected, clear }
}

function readSelection(container: Element): Selected | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(container)) return null
  const span = spanOf(shownRound(container, range), range)
  if (span === null) return null
  const frame = container.getBoundingClientRect()
  const lines = range.getClientRects()
  const line = lines[lines.length - 1] ?? range.getBoundingClientRect()
  return {
    span,
    words: selection.toString().trim(),
    bottom: line.bottom - frame.top,
    left: line.left - frame.left,
  }
}

/** What is shown where a range lies: of a selection within one block that block alone, since texts may be long. */
function shownRound(container: Element, { startContainer, endContainer }: Range): ShownText {
  const blockOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-start]')
  const block = blockOf(startContainer)
  const isOne = block && block === blockOf(endContainer) && container.contains(block)
  return shownTextOf(isOne ? block : container)
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
  const line = endContainer.parentElement
  const live = document.createRange()
  live.setStart(endContainer, Math.max(0, endOffset - 1))
  live.setEnd(endContainer, endOffset)
  const { top, bottom } = live.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) line?.scrollIntoView({ block: 'center' })
}
