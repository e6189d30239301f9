import type { Language } from '@/lib/values/text'

/** Where a claim is, for ever. */
export function claimHref(language: Language, key: string): string {
  return `/${language}/claims/${encodeURIComponent(key)}`
}
