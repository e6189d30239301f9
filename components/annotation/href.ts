import { cellHref } from '@/components/comparison/address'
import { incidentHref } from '@/components/incident/href'
import { readCellText } from '@/lib/comparison/cell-text'
import type { Language } from '@/lib/values/text'

/** Where a note or a reply is on a page: it opens with it in view and stressed. */
export function noteHref(page: string, key: string): string {
  const query = `annotation=${encodeURIComponent(key)}`
  return `${page}${page.includes('?') ? '&' : '?'}${query}#note-${key}`
}

/** Where the notes on a cell are: its board, with the cell open. */
export function cellNotesHref(language: Language, incident: string, cell: string): string {
  const place = readCellText(cell)
  if (place === null) return incidentHref(language, incident)
  return cellHref(language, incident, place.measure, place.source)
}
