import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '@/components/document/text-position'
import { usePaper } from './use-paper'

/** How far round the window counts as near it. */
const REACH = '150%'

/** All of a text. */
const ALL: readonly Span[] = [{ start: 0, end: Number.POSITIVE_INFINITY }]

/** The spans of the text whose groups of paragraphs are near the window; all of it on paper. */
export function useNear(text: RefObject<HTMLElement | null>): readonly Span[] {
  const [near, setNear] = useState<readonly Span[]>([])
  const isOnPaper = usePaper()

  useEffect(() => {
    const container = text.current
    if (container === null) return
    const pane = container.closest('.desk-pane')
    const scrolls = pane !== null && getComputedStyle(pane).overflowY === 'auto'
    const groups = [...container.querySelectorAll('.desk-group')]
    const starts = groups.map((group) =>
      Number(group.querySelector<HTMLElement>('[data-start]')?.dataset.start),
    )
    const seen = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        }
        setNear(
          groups.flatMap((group, index) => {
            const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
            return seen.has(group) ? [{ start: starts[index] ?? 0, end }] : []
          }),
        )
      },
      { root: scrolls ? pane : null, rootMargin: REACH },
    )
    for (const group of groups) observer.observe(group)
    return () => observer.disconnect()
  }, [text])

  return isOnPaper ? ALL : near
}
