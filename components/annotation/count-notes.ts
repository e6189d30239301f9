import type { useTranslations } from 'next-intl'
import type { AnnotationView, CellNote } from '@/lib/annotation/view'

/** How many notes there are, and how many of them are resolved if any are: the heading of a list of notes. */
export function countNotes(
  t: ReturnType<typeof useTranslations<'notes'>>,
  notes: readonly Pick<AnnotationView, 'resolved'>[],
): string {
  if (notes.length === 0) return t('title')
  const resolved = notes.filter((note) => note.resolved !== null).length
  if (resolved === 0) return t('count', { count: notes.length })
  return t('openAndResolved', { open: notes.length - resolved, resolved })
}

/** How many notes on each cell wait for somebody: those that are neither resolved nor taken back. */
export function countOpenNotes(notes: readonly CellNote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { cell, note } of notes) {
    if (note.resolved || note.withdrawn) continue
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return counts
}
