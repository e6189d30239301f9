import { incidentHref } from '@/components/incident/href'
import type { Language } from '@/lib/values/text'

/** Where a version of an incident always is. */
export function versionHref(language: Language, incident: string, number: number): string {
  return `${versionsHref(language, incident)}/${number}`
}

/** Where all versions of an incident are listed. */
export function versionsHref(language: Language, incident: string): string {
  return `${incidentHref(language, incident)}/versions`
}

/** Where an incident is published. */
export function publishHref(language: Language, incident: string): string {
  return `${incidentHref(language, incident)}/publish`
}
