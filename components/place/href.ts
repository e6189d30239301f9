import type { Language } from '@/lib/values/text'

/** Where a place is read. */
export function placeHref(language: Language, key: string): string {
  return `/${language}/places/${encodeURIComponent(key)}`
}
