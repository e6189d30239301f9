import { documentHref } from '@/components/document/href'
import type { Language } from '@/lib/values/text'

/** Where a note is: its document, which opens with its words in view and stressed. */
export function annotationHref(language: Language, document: string, key: string): string {
  return `${documentHref(language, document)}?annotation=${encodeURIComponent(key)}`
}
