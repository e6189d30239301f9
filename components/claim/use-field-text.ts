import { useTranslations } from 'next-intl'
import { openTerm, slugTerm } from '@/components/claim/open-term'
import { toDigits } from '@/lib/values/digits'
import type { Figure } from '@/lib/values/figure'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'

const VOCABULARIES = ['outcome', 'unit', 'period', 'modality', 'wording'] as const

/** What the fields of an entry and their values are called. */
export interface FieldText {
  readonly nameOf: (field: string) => string
  readonly textOf: (field: string, value: unknown) => string
}

/** What a claim's fields and their values are called: figures in words, vocabularies by their names, keys as they are. */
export function useFieldText(reader: Reader): FieldText {
  const t = useTranslations('review')
  const claims = useTranslations('claims')
  const terms = useTranslations('terms')
  const textOf = (field: string, value: unknown): string => {
    if (field === 'figure') {
      return toDigits(figureText(value as Figure, reader.language), reader.digits)
    }
    if (typeof value === 'object' && value !== null) return textOfObject(value)
    const text = String(value)
    const vocabulary = VOCABULARIES.find((name) => name === field)
    if (vocabulary) {
      const key = `${vocabulary}.${text}` as Parameters<typeof terms>[0]
      return terms.has(key) ? terms(key) : text
    }
    if (field === 'subset') return slugTerm(terms, 'subset', text)
    if (field === 'evidence') return openTerm(terms, 'evidence', text) ?? text
    return text
  }
  const nameOf = (field: string): string => {
    const own = `field.${field}` as Parameters<typeof t>[0]
    if (t.has(own)) return t(own)
    const shared = field as Parameters<typeof claims>[0]
    return claims.has(shared) ? claims(shared) : field
  }
  return { nameOf, textOf }
}

/** A quote by its words, a translation by its texts. */
function textOfObject(value: object): string {
  if ('exact' in value) return String(value.exact)
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join('\n')
}
