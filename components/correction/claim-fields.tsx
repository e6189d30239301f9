import { useTranslations } from 'next-intl'
import { openTerm } from '@/components/claim/open-term'
import { useFieldText } from '@/components/claim/use-field-text'
import { BothLanguages } from '@/components/publication/both-languages'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { MODALITIES, OUTCOMES, PERIODS, UNITS, WORDINGS } from '@/lib/claim/model'
import { SUBSET_NAMES } from '@/lib/claim/names'
import type { Content, FieldChoices } from '@/lib/correction/model'
import type { Description } from '@/lib/sensitive/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { LANGUAGES } from '@/lib/values/text'
import { FigureFields } from './figure-fields'
import { KeyInput } from './key-input'
import { QuoteField } from './quote-field'

/** Every field of a claim that can be corrected, as a bundle writes it. */
export function ClaimFields({
  content,
  choices,
  text,
  language,
  reader,
  change,
}: {
  content: Content
  choices: FieldChoices
  text: string
  language: string
  reader: Reader
  change: (fields: Content) => void
}) {
  const t = useTranslations('review')
  const terms = useTranslations('terms')
  const { nameOf } = useFieldText(reader)
  const textOf = (field: string) => String(content[field] ?? '')
  const optional = (value: string) => (value.trim() === '' ? null : value)
  const choice = <T extends string>(
    field: 'outcome' | 'unit' | 'period' | 'modality' | 'wording',
    values: readonly T[],
    labelOf: (value: T) => string,
  ) => (
    <Select
      label={nameOf(field)}
      value={textOf(field)}
      options={values.map((value) => ({ value, label: labelOf(value) }))}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  )
  const key = (
    field: 'incident' | 'victims' | 'by' | 'place' | 'subsetOf' | 'basedOn',
    named: readonly Named[],
    required = false,
  ) => (
    <KeyInput
      label={nameOf(field)}
      value={textOf(field)}
      named={named}
      required={required}
      reader={reader}
      change={(value) => change({ [field]: required ? value : optional(value) })}
    />
  )
  const other = LANGUAGES.find((one) => !language.startsWith(one)) ?? reader.language
  const told = (content.sensitive ?? {}) as Description
  const translation = (content.translation ?? {}) as Readonly<Record<string, string>>
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <FigureFields figure={content.figure} change={(figure) => change({ figure })} />
      <TextField
        label={t('field.words')}
        value={textOf('words')}
        required
        dir="auto"
        lang={language}
        onChange={({ target }) => change({ words: target.value })}
      />
      {choice('outcome', OUTCOMES, (value) => terms(`outcome.${value}`))}
      {key('victims', choices.actors, true)}
      <Select
        label={nameOf('subset')}
        any={t('everyone')}
        value={textOf('subset')}
        options={[...new Set([...Object.keys(SUBSET_NAMES), textOf('subset')])]
          .filter((value) => value !== '')
          .map((value) => ({ value, label: openTerm(terms, 'subset', value) ?? value }))}
        onChange={({ target }) => change({ subset: optional(target.value) })}
      />
      {key('subsetOf', choices.totals)}
      {key('incident', choices.incidents, true)}
      {key('place', choices.places)}
      {key('by', choices.actors)}
      {choice('unit', UNITS, (value) => terms(`unit.${value}`))}
      {choice('period', PERIODS, (value) => terms(`period.${value}`))}
      {choice('modality', MODALITIES, (value) => terms(`modality.${value}`))}
      {choice('wording', WORDINGS, (value) => terms(`wording.${value}`))}
      {key('basedOn', choices.origins)}
      <TextField
        label={nameOf('evidence')}
        value={textOf('evidence')}
        dir="auto"
        onChange={({ target }) => change({ evidence: optional(target.value) })}
      />
      <div className="flex flex-col gap-3 sm:col-span-2">
        <QuoteField
          quote={content.quote}
          text={text}
          language={language}
          change={(quote) => change({ quote })}
        />
        <TextArea
          label={nameOf('translation')}
          value={translation[other] ?? ''}
          lang={other}
          dir="auto"
          onChange={({ target }) => {
            const { [other]: _, ...rest } = translation
            const texts = target.value.trim() === '' ? rest : { ...rest, [other]: target.value }
            change({ translation: Object.keys(texts).length > 0 ? texts : null })
          }}
        />
        <BothLanguages
          labels={{ ar: t('field.sensitiveAr'), en: t('field.sensitiveEn') }}
          hint={t('field.sensitiveHint')}
          value={{ ar: told.ar ?? '', en: told.en ?? '' }}
          onChange={({ ar, en }) => {
            const given = { ...(ar !== '' && { ar }), ...(en !== '' && { en }) }
            change({ sensitive: Object.keys(given).length > 0 ? given : null })
          }}
        />
        <TextArea
          label={nameOf('note')}
          value={textOf('note')}
          dir="auto"
          onChange={({ target }) => change({ note: optional(target.value) })}
        />
      </div>
    </div>
  )
}
