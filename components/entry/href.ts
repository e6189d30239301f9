import type { EntryNoun } from '@/lib/entry/model'
import type { Language } from '@/lib/values/text'

/** Where an incident, a source or a place is read. */
export function entryHref(language: Language, noun: EntryNoun, key: string): string {
  return `/${language}/${noun}/${encodeURIComponent(key)}`
}
