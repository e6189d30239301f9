import type { Language } from '@/lib/values/text'

/** Where an incident's board is. */
export function incidentHref(language: Language, key: string): string {
  return `/${language}/incidents/${encodeURIComponent(key)}`
}
