import type { useTranslations } from 'next-intl'
import type { AnnotationView } from '@/lib/annotation/view'

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
