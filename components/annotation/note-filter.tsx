'use client'

import { useTranslations } from 'next-intl'
import { choicesOf, type NoteFilter } from '@/components/annotation/filter'
import { Select } from '@/components/ui/field'
import { MOTIVATIONS } from '@/lib/annotation/model'
import type { AnnotationView } from '@/lib/annotation/view'

/** Which notes are listed and painted: by whether they are resolved, by kind, by tag. */
export function NoteFilterFields({
  notes,
  filter,
  change,
}: {
  notes: readonly AnnotationView[]
  filter: NoteFilter
  change: (filter: NoteFilter) => void
}) {
  const t = useTranslations('notes')
  const { kinds, tags } = choicesOf(notes)
  const known = MOTIVATIONS.filter((kind) => kinds.includes(kind))
  const states = [
    { value: 'open', label: t('showOpen') },
    { value: 'resolved', label: t('showResolved') },
    { value: 'all', label: t('showAll') },
  ]
  return (
    <fieldset className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2 pb-3 print:hidden">
      <legend className="sr-only">{t('filter')}</legend>
      <Select
        label={t('show')}
        options={states}
        value={filter.state}
        onChange={(event) => {
          const state = event.target.value as NoteFilter['state']
          change({ ...filter, state })
        }}
      />
      {known.length > 1 && (
        <Select
          label={t('filterKind')}
          any={t('any')}
          options={known.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={filter.kind ?? ''}
          onChange={(event) => change({ ...filter, kind: event.target.value || null })}
        />
      )}
      {tags.length > 0 && (
        <Select
          label={t('filterTag')}
          any={t('any')}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          value={filter.tag ?? ''}
          onChange={(event) => change({ ...filter, tag: event.target.value || null })}
        />
      )}
    </fieldset>
  )
}
