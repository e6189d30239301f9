import { cellNotesHref, noteHref } from '@/components/annotation/href'
import { claimHref } from '@/components/claim/href'
import { documentHref } from '@/components/document/href'
import type { InboxPlace, InboxView } from '@/lib/inbox/model'
import type { Language } from '@/lib/values/text'

/** A person's inbox. */
export function inboxHref(language: Language, page = 1): string {
  return `/${language}/inbox${page > 1 ? `?page=${page}` : ''}`
}

/** The exact place that an entry is about; null when it is not here any more. */
export function placeHref(
  language: Language,
  { place, note }: Pick<InboxView, 'place' | 'note'>,
): string | null {
  if (place === null) return null
  const page = pageHref(language, place)
  return note ? noteHref(page, note.key) : page
}

function pageHref(language: Language, place: InboxPlace): string {
  switch (place.on) {
    case 'document':
      return documentHref(language, place.key)
    case 'claim':
      return claimHref(language, place.key)
    case 'cell':
      return cellNotesHref(language, place.key, place.cell)
  }
}
