import { useTranslations } from 'next-intl'
import { KeyInput } from '@/components/correction/key-input'
import { TextField } from '@/components/ui/field'
import { SOURCE_KINDS } from '@/lib/source/model'
import {
  BilingualFields,
  FieldGrid,
  type FieldsOf,
  KeyField,
  ProseField,
  WordField,
} from './fields'
import { KeyRows } from './key-rows'
import { RatingFields } from './rating-fields'

/** Every field of a source. */
export function SourceFields(given: FieldsOf) {
  const t = useTranslations('entries')
  const { content, choices, fieldText, reader, change } = given
  const basedOn = (content.basedOn ?? []) as readonly string[]
  const nameOf = (key: string) =>
    choices.sources.find((one) => one.key === key)?.name[reader.language] ?? key
  return (
    <FieldGrid>
      <BilingualFields field="name" {...given} />
      <WordField field="kind" words={SOURCE_KINDS} {...given} />
      <KeyField field="speaksFor" named={choices.actors} {...given} />
      <div className="flex flex-col gap-3 sm:col-span-2">
        <TextField
          type="url"
          label={fieldText.nameOf('url')}
          value={String(content.url ?? '')}
          dir="ltr"
          onChange={({ target }) =>
            change({ url: target.value.trim() === '' ? null : target.value.trim() })
          }
        />
        <KeyRows
          label={fieldText.nameOf('basedOn')}
          empty={t('basedOnEmpty')}
          rows={basedOn}
          added=""
          nameOf={nameOf}
          change={(rows) => change({ basedOn: rows })}
          row={(one, set) => (
            <KeyInput
              label={t('rows.source')}
              value={one}
              named={choices.sources}
              required
              reader={reader}
              change={set}
            />
          )}
        />
        <RatingFields
          value={typeof content.reliability === 'string' ? content.reliability : null}
          change={(reliability) => change({ reliability })}
        />
        <ProseField field="reliabilityNote" {...given} />
        <ProseField field="note" {...given} />
      </div>
    </FieldGrid>
  )
}
