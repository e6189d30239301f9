import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/field'
import { PLACE_PRECISIONS } from '@/lib/place/model'
import {
  BilingualFields,
  FieldGrid,
  type FieldsOf,
  KeyField,
  ProseField,
  WordField,
} from './fields'

/** Every field of a place. */
export function PlaceFields(given: FieldsOf) {
  const t = useTranslations('entries')
  const { content, choices, fieldText, change } = given
  return (
    <FieldGrid>
      <BilingualFields field="name" {...given} />
      <WordField field="precision" words={PLACE_PRECISIONS} {...given} />
      <KeyField field="within" named={choices.places} {...given} />
      {(['lat', 'lon'] as const).map((field) => (
        <TextField
          key={field}
          type="number"
          step="any"
          min={field === 'lat' ? -90 : -180}
          max={field === 'lat' ? 90 : 180}
          label={fieldText.nameOf(field)}
          hint={t('degrees')}
          dir="ltr"
          value={typeof content[field] === 'number' ? content[field] : ''}
          onChange={({ target }) => {
            const degrees = target.valueAsNumber
            change({ [field]: Number.isNaN(degrees) ? null : degrees })
          }}
        />
      ))}
      <div className="sm:col-span-2">
        <ProseField field="note" {...given} />
      </div>
    </FieldGrid>
  )
}
