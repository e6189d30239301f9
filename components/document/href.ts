import type { Language } from '@/lib/values/text'

/** Where a document is. */
export function documentHref(language: Language, key: string): string {
  return `/${language}/documents/${encodeURIComponent(key)}`
}

/** Where a document is read at the desk. */
export function deskHref(language: Language, key: string): string {
  return `${documentHref(language, key)}/read`
}

/** Where a claim's words are in their document, which opens with them in view and stressed. */
export function claimInDocumentHref(language: Language, document: string, claim: string): string {
  return `${documentHref(language, document)}?claim=${encodeURIComponent(claim)}`
}

/** Where the words are told that changed from the version before this one. */
export function changesHref(language: Language, key: string): string {
  return `${documentHref(language, key)}/changes`
}
