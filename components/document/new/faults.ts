import type { useTranslations } from 'next-intl'
import type { DocumentFault } from '@/lib/document/schema'

/** Whose sentences tell what is wrong with a field. */
const TOLD_AS = {
  text: 'text',
  title: 'title',
  publisher: 'publisher',
  'publisher.key': 'publisher',
  'publisher.name.ar': 'name',
  'publisher.name.en': 'name',
  'published.date': 'date',
  language: 'language',
  url: 'url',
} as const

export type FieldName = keyof typeof TOLD_AS

/** What is wrong with a field, as a sentence; undefined when nothing is. */
export function sentenceOf(
  t: ReturnType<typeof useTranslations<'intake'>>,
  faults: readonly DocumentFault[],
) {
  return (field: FieldName): string | undefined => {
    const found = faults.find((fault) => fault.field === field)
    if (!found) return undefined
    if (found.fault === 'future') return t('faults.date.future')
    return t(`faults.${TOLD_AS[field]}.${found.fault}`)
  }
}
