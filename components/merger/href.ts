import { incidentHref } from '@/components/incident/href'
import type { Language } from '@/lib/values/text'

/** Where an incident is merged with another one. */
export function mergeHref(language: Language, key: string): string {
  return `${incidentHref(language, key)}/merge`
}

/** Where some claims of an incident get one of their own. */
export function splitHref(language: Language, key: string): string {
  return `${incidentHref(language, key)}/split`
}
