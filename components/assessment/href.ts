import { incidentHref } from '@/components/incident/href'
import type { Language } from '@/lib/values/text'

/** Where a row is assessed; without a measure the list of all rows of the incident. */
export function assessHref(language: Language, incident: string, measure?: string): string {
  const path = `${incidentHref(language, incident)}/assess`
  return measure === undefined ? path : `${path}?row=${encodeURIComponent(measure)}`
}

/** The id under which the assessment of a row stands on the page of its board. */
export function assessmentId(measure: string): string {
  return `assessment-${measure}`
}
