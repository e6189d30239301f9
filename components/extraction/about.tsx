import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/components/ui/field'
import type { DeskChoices } from './choices'

/** What is known of the text beside its words: who published it and when, and what happened. */
export interface AboutDocument {
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
  /** Key of a recorded incident; empty for a new one. */
  readonly incident: string
  readonly titleAr: string
  readonly titleEn: string
  readonly happened: string
}

export const NOTHING_KNOWN: AboutDocument = {
  title: '',
  publisher: '',
  published: '',
  url: '',
  incident: '',
  titleAr: '',
  titleEn: '',
  happened: '',
}

/** The fields of the document and of the incident that its claims are about. */
export function About({
  about,
  change,
  choices,
}: {
  about: AboutDocument
  change: (about: AboutDocument) => void
  choices: DeskChoices
}) {
  const t = useTranslations('desk')
  const field = (name: keyof AboutDocument) => ({
    name,
    value: about[name],
    onChange: ({ target }: { target: { value: string } }) =>
      change({ ...about, [name]: target.value }),
  })
  const options = (items: DeskChoices['sources']) =>
    items.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <div className="flex flex-col gap-5">
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 text-base font-semibold">{t('about')}</legend>
        <TextField label={t('documentTitle')} dir="auto" {...field('title')} />
        <Select
          label={t('publisher')}
          any="—"
          options={options(choices.sources)}
          {...field('publisher')}
        />
        <TextField type="date" label={t('published')} {...field('published')} />
        <TextField type="url" label={t('url')} dir="ltr" {...field('url')} />
      </fieldset>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 text-base font-semibold">{t('incident')}</legend>
        <Select
          label={t('incident')}
          any={t('newIncident')}
          options={options(choices.incidents)}
          {...field('incident')}
        />
        {about.incident === '' && (
          <>
            <TextField type="date" label={t('incidentDate')} {...field('happened')} />
            <TextField label={t('incidentAr')} dir="rtl" lang="ar" {...field('titleAr')} />
            <TextField label={t('incidentEn')} dir="ltr" lang="en" {...field('titleEn')} />
          </>
        )}
      </fieldset>
    </div>
  )
}
