import { useTranslations } from 'next-intl'
import type { Reader } from '@/lib/values/reader'
import { type AcceptDraft, NEW, type Tree } from './accept-draft'
import { Choice } from './choice'
import type { DeskNames } from './names'
import { NameFields } from './newcomer-fields'

/** Whether a claim speaks of a whole incident or of a part of it, which may have to be made. */
export function PartChoice({
  draft,
  change,
  trees,
  names,
  reader,
}: {
  draft: AcceptDraft
  change: (part: Partial<AcceptDraft>) => void
  trees: readonly Tree[]
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const parts = trees.find(({ key }) => key === draft.incident)?.parts ?? []
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-base font-semibold">{t('part.title')}</legend>
      <Choice
        name="part"
        isChosen={draft.part === ''}
        choose={() => change({ part: '' })}
        label={t('part.whole')}
      />
      {parts.map(({ key, title, place }) => (
        <Choice
          key={key}
          name="part"
          isChosen={draft.part === key}
          choose={() => change({ part: key })}
          label={title[reader.language]}
          detail={place === null ? undefined : names.place(place)}
        />
      ))}
      <Choice
        name="part"
        isChosen={draft.part === NEW}
        choose={() => change({ part: NEW })}
        label={t('part.new')}
      />
      {draft.part === NEW && (
        <div className="ms-7">
          <NameFields
            name={draft.partTitle}
            label={t('part.name')}
            change={(partTitle) => change({ partTitle })}
          />
        </div>
      )}
    </fieldset>
  )
}
