import type { Language } from '@/lib/values/text'

/** Where a source and all that it says is. */
export function sourceHref(language: Language, key: string): string {
  return `/${language}/sources/${encodeURIComponent(key)}`
}
