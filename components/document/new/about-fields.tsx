import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Select, TextField } from '@/components/ui/field'
import type { Reader } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'
import { type Draft, settled } from './draft'
import type { FieldName } from './faults'
import { PublishedFields } from './published-fields'

/** The languages that documents come in, those of Mizan first. */
const LANGUAGES = ['ar', 'en', 'fr', 'tr', 'ku', 'fa', 'ru', 'de'] as const

/** Title, date, language and address of a document. */
export function AboutFields({
  draft,
  found,
  change,
  faultOf,
  reader,
  children,
}: {
  draft: Draft
  /** The language found in the text; null while there is none. */
  found: Language | null
  change: (change: Partial<Draft>) => void
  faultOf: (field: FieldName) => string | undefined
  reader: Reader
  /** What stands below the address. */
  children?: ReactNode
}) {
  const t = useTranslations('intake')
  const terms = useTranslations('terms')
  const { title, published, url } = settled(draft, found ?? '')
  return (
    <>
      <TextField
        label={t('documentTitle')}
        dir="auto"
        value={title}
        error={faultOf('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <PublishedFields
        published={published}
        change={(date) => change({ published: date })}
        hint={dateHint(t, draft)}
        error={faultOf('published.date')}
        reader={reader}
      />
      <Select
        label={t('language')}
        value={draft.language ?? ''}
        any={found ? t('languageFound', { language: terms(`language.${found}`) }) : '—'}
        options={LANGUAGES.map((value) => ({ value, label: terms(`language.${value}`) }))}
        error={faultOf('language')}
        onChange={({ target }) => change({ language: target.value || null })}
      />
      <TextField
        type="url"
        label={t('url')}
        hint={t('urlHint')}
        dir="ltr"
        value={url}
        error={faultOf('url')}
        onChange={({ target }) => change({ url: target.value })}
      />
      {children}
    </>
  )
}

/** Whose word the date is, as long as nobody has changed it. */
function dateHint(
  t: ReturnType<typeof useTranslations<'intake'>>,
  { published, origin }: Draft,
): string | undefined {
  if (published !== null || !origin?.published) return undefined
  return t(origin.published.basis === 'stated' ? 'dateStated' : 'dateInferred')
}
