import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import { KeyInput } from '@/components/correction/key-input'
import { Select, TextField } from '@/components/ui/field'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { RELATIONS } from '@/lib/incident/model'
import {
  BilingualFields,
  FieldGrid,
  type FieldsOf,
  KeyField,
  ProseField,
  WordField,
} from './fields'
import { KeyRows } from './key-rows'

interface Relation {
  readonly incident: string
  readonly as: string
}

/** Every field of an incident. */
export function IncidentFields(given: FieldsOf) {
  const t = useTranslations('entries')
  const terms = useTranslations('terms')
  const { content, choices, fieldText, reader, change } = given
  const related = (content.related ?? []) as readonly Relation[]
  const titleOf = (key: string) =>
    choices.incidents.find((one) => one.key === key)?.name[reader.language] ?? key
  return (
    <FieldGrid>
      <BilingualFields field="title" {...given} />
      {(['date.start', 'date.end'] as const).map((field) => (
        <TextField
          key={field}
          type="date"
          label={fieldText.nameOf(field)}
          value={String(content[field] ?? '')}
          required
          // One that ends before it begins is refused by the server, which says so in the reader's language.
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <WordField field="date.precision" words={DATE_PRECISIONS} {...given} />
      <WordField field="date.basis" words={DATE_BASES} {...given} />
      <KeyField field="place" named={choices.places} {...given} />
      <KeyField field="partOf" named={choices.incidents} {...given} />
      <div className="flex flex-col gap-3 sm:col-span-2">
        <KeyRows
          label={fieldText.nameOf('related')}
          empty={t('relatedEmpty')}
          rows={related}
          added={{ incident: '', as: 'related' }}
          nameOf={({ incident }) => titleOf(incident)}
          change={(rows) => change({ related: rows })}
          row={(one, set) => (
            <>
              <KeyInput
                label={t('rows.incident')}
                value={one.incident}
                named={choices.incidents}
                required
                reader={reader}
                change={(incident) => set({ ...one, incident })}
              />
              <Select
                label={t('rows.as')}
                value={one.as}
                options={[...new Set([...RELATIONS, one.as])].map((value) => ({
                  value,
                  label: slugTerm(terms, 'relation', value),
                }))}
                onChange={({ target }) => set({ ...one, as: target.value })}
              />
            </>
          )}
        />
        <ProseField field="note" {...given} />
      </div>
    </FieldGrid>
  )
}
