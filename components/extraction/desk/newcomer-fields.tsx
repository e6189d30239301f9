import { useTranslations } from 'next-intl'
import { Checkbox, Select, TextField } from '@/components/ui/field'
import type { NewActor, NewSource } from '@/lib/extraction/newcomer'
import { SOURCE_KINDS } from '@/lib/source/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import type { Bilingual } from '@/lib/values/text'
import type { AcceptDraft } from './accept-draft'
import type { DeskNames } from './names'

/** A name in both languages, each written its own way. */
export function NameFields({
  name,
  label,
  change,
}: {
  name: Bilingual
  label: string
  change: (name: Bilingual) => void
}) {
  const t = useTranslations('reading')
  return (
    <div className="grid gap-2.5 sm:grid-cols-2">
      <TextField
        label={t('name.ar', { what: label })}
        lang="ar"
        dir="rtl"
        required
        value={name.ar}
        onChange={({ target }) => change({ ...name, ar: target.value })}
      />
      <TextField
        label={t('name.en', { what: label })}
        lang="en"
        dir="ltr"
        required
        value={name.en}
        onChange={({ target }) => change({ ...name, en: target.value })}
      />
    </div>
  )
}

/** Who says so, when no claim of theirs was ever recorded. */
export function SourceFields({
  source,
  actors,
  change,
  reader,
  names,
}: {
  source: NewSource
  actors: readonly Named[]
  change: (source: NewSource) => void
  reader: Reader
  names: DeskNames
}) {
  const t = useTranslations('reading')
  const terms = useTranslations('terms')
  const speaks = source.kind === 'belligerent' || source.kind === 'official'
  const keys = [...new Set([...actors.map(({ key }) => key), source.speaksFor].filter(isKey))]
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="mb-1 text-base font-semibold">{t('source.title')}</legend>
      <p className="text-sm text-muted">{t('source.lead')}</p>
      <NameFields
        name={source.name}
        label={t('source.name')}
        change={(name) => change({ ...source, name })}
      />
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t('source.kind')}
          value={source.kind}
          options={SOURCE_KINDS.map((value) => ({ value, label: terms(`sourceKind.${value}`) }))}
          onChange={({ target }) => {
            const kind = SOURCE_KINDS.find((known) => known === target.value) ?? source.kind
            const isParty = kind === 'belligerent' || kind === 'official'
            change({ ...source, kind, speaksFor: isParty ? source.speaksFor : null })
          }}
        />
        {speaks && (
          <Select
            label={t('source.speaksFor')}
            any={t('field.none')}
            value={source.speaksFor ?? ''}
            options={keys
              .map((value) => ({ value, label: names.actor(value) }))
              .sort((a, b) => a.label.localeCompare(b.label, reader.language))}
            onChange={({ target }) => change({ ...source, speaksFor: target.value || null })}
          />
        )}
      </div>
    </fieldset>
  )
}

/** Who was harmed, when the database knows nobody of that name. */
export function ActorFields({
  actor,
  change,
}: {
  actor: NewActor
  change: (actor: NewActor) => void
}) {
  const t = useTranslations('reading')
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="mb-1 text-base font-semibold">{t('actor.title')}</legend>
      <NameFields
        name={actor.name}
        label={t('source.name')}
        change={(name) => change({ ...actor, name })}
      />
      <Select
        label={t('source.kind')}
        value={actor.kind}
        options={(['armed-group', 'coalition', 'civilians'] as const).map((value) => ({
          value,
          label: t(`actorKind.${value}`),
        }))}
        onChange={({ target }) => change({ ...actor, kind: target.value })}
      />
    </fieldset>
  )
}

/** A place that the text names and that is not recorded: it may be, and need not. */
export function PlaceFields({
  place,
  change,
}: {
  place: NonNullable<AcceptDraft['place']>
  change: (place: NonNullable<AcceptDraft['place']>) => void
}) {
  const t = useTranslations('reading')
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="mb-1 text-base font-semibold">{t('place.title')}</legend>
      <Checkbox
        label={t.rich('place.record', {
          name: () => <bdi className="font-medium">{place.name.ar}</bdi>,
        })}
        checked={place.isRecorded}
        onChange={({ target }) => change({ ...place, isRecorded: target.checked })}
      />
      {place.isRecorded && (
        <NameFields
          name={place.name}
          label={t('place.name')}
          change={(name) => change({ ...place, name })}
        />
      )}
    </fieldset>
  )
}

function isKey(key: string | null): key is string {
  return key !== null
}
