import { liveRangeOf, rangeOf, type Span, shownTextOf } from '@/components/document/text-position'

/** Brings a note into view within its list, and to whoever reads by ear or by key. */
export function showNote(key: string): void {
  const card = document.getElementById(`note-${key}`)
  const fold = card?.closest('details')
  if (fold) fold.open = true
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
}

/** Brings words of a text into the middle of the window, unless they are seen already. */
export function showWords(textId: string, span: Span): void {
  const container = document.getElementById(textId)
  const range = container && rangeOf(shownTextOf(container), span)
  if (!range) return
  const { top, bottom } = liveRangeOf(range).getBoundingClientRect()
  if (top >= 0 && bottom <= window.innerHeight) return
  window.scrollBy({ top: (top + bottom - window.innerHeight) / 2 })
}
