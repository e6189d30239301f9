import { type Measure, measureKey } from '@/lib/claim/model'
import type { Language } from '@/lib/values/text'

/** Where an incident's board is. */
export function incidentHref(language: Language, key: string): string {
  return `/${language}/incidents/${encodeURIComponent(key)}`
}

/** Where one cell of a board is: what a source says on a measure, opened. */
export function cellHref(
  language: Language,
  incident: string,
  measure: Measure,
  source: string,
): string {
  const cell = encodeURIComponent(`${measureKey(measure)}~${source}`)
  return `${incidentHref(language, incident)}?cell=${cell}`
}
