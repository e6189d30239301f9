'use client'

import { useEffect } from 'react'
import { highlighterOf } from '@/components/document/highlights'
import { positionAt, type Span } from '@/components/document/text-position'
import type { AnnotationView } from '@/lib/annotation/view'

/** The names under which notes are painted (annotation.css), the last one above all others. */
const NAMES = ['note-moved', 'note-tag', 'note-comment', 'note-question', 'note-chosen'] as const

/** Paints the words of notes in a text, and tells which notes a click on the text means. */
export function useHighlights(
  textId: string,
  notes: readonly AnnotationView[],
  chosen: string | null,
  choose: (key: string) => void,
): void {
  useEffect(() => {
    const container = document.getElementById(textId)
    if (container === null) return
    const highlighter = highlighterOf(container)
    for (const [priority, name] of NAMES.entries()) {
      const spans = notes.flatMap((note) => {
        const isHere = name === 'note-chosen' ? note.key === chosen : nameOf(note) === name
        return isHere && note.quote && note.withdrawn === null ? [note.quote] : []
      })
      highlighter.paint(name, spans, priority)
    }
    return highlighter.end
  }, [textId, notes, chosen])

  useEffect(() => {
    const container = document.getElementById(textId)
    if (container === null) return
    const click = (event: MouseEvent) => {
      const isLink = event.target instanceof Element && event.target.closest('a, button, form')
      if (isLink || document.getSelection()?.isCollapsed === false) return
      const position = positionAt(container, event)
      const here = notes.filter(
        ({ quote }) => quote && position !== null && covers(quote, position),
      )
      const [inner] = here.sort((a, b) => lengthOf(a.quote) - lengthOf(b.quote))
      if (inner) choose(inner.key)
    }
    container.addEventListener('click', click)
    return () => container.removeEventListener('click', click)
  }, [textId, notes, choose])
}

function nameOf({ motivations, carried }: AnnotationView): (typeof NAMES)[number] {
  if (carried !== null && carried.decision === null) return 'note-moved'
  if (motivations.includes('questioning')) return 'note-question'
  return motivations[0] === 'tagging' ? 'note-tag' : 'note-comment'
}

function covers({ start, end }: Span, position: number): boolean {
  return start <= position && position <= end
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0
}
