import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import type { FieldText } from '@/components/claim/use-field-text'
import type { EntryNoun } from '@/lib/entry/model'
import { formatDateSpan } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { SEPARATOR } from '@/lib/values/text'

/** Fields that a history tells in prose. */
export const ENTRY_PROSE = ['title.ar', 'title.en', 'name.ar', 'name.en', 'reliabilityNote', 'note']

/** What the fields of an incident, a source or a place and their values are called; keys are shown as they are. */
export function useEntryText(noun: EntryNoun, reader: Reader): FieldText {
  const t = useTranslations('entries')
  const terms = useTranslations('terms')
  const word = (vocabulary: 'datePrecision' | 'dateBasis' | 'precision', value: string) => {
    const key = `${vocabulary}.${value}` as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : value
  }
  const relation = ({ incident, as }: { incident: string; as: string }) =>
    `${incident} (${slugTerm(terms, 'relation', as)})`
  const textOf = (field: string, value: unknown): string => {
    if (Array.isArray(value)) {
      return value
        .map((one) => (typeof one === 'string' ? one : relation(one)))
        .join(SEPARATOR[reader.language])
    }
    const text = String(value)
    if (field === 'date.start' || field === 'date.end') return dayOf(text, reader)
    if (field === 'date.precision') return word('datePrecision', text)
    if (field === 'date.basis') return word('dateBasis', text)
    if (field === 'precision') return word('precision', text)
    if (field === 'kind') {
      const key = `sourceKind.${text}` as Parameters<typeof terms>[0]
      return terms.has(key) ? terms(key) : text
    }
    return text
  }
  const nameOf = (field: string) => {
    const key = `field.${noun}.${field}` as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : field
  }
  return { nameOf, textOf }
}

/** A day as readers write it; what is no day, as it is. */
function dayOf(text: string, { language, digits }: Reader): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  return formatDateSpan({ start: text, end: text, precision: 'day' }, language, digits)
}
