'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { slugTerm } from '@/components/claim/open-term'
import { KeyInput } from '@/components/correction/key-input'
import { incidentHref } from '@/components/incident/href'
import { Button, LinkButton } from '@/components/ui/button'
import { Checkbox, Select, TextArea, TextField } from '@/components/ui/field'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { incidentKey } from '@/lib/incident/key'
import type { IncidentDate } from '@/lib/incident/model'
import { RELATIONS } from '@/lib/incident/model'
import { PART, type SplitClaim } from '@/lib/merger/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { type Bilingual, LANGUAGES } from '@/lib/values/text'
import { ClaimChoice } from './claim-choice'
import type { SendRegrouping } from './contract'
import { Failure } from './failure'
import { useRegrouping } from './use-regrouping'

/** Chooses claims of an incident and gives them one of their own. */
export function SplitForm({
  incident,
  seen,
  start,
  claims,
  places,
  reader,
  send,
}: {
  incident: string
  /** The revision that is looked at. */
  seen: number
  /** What the new incident has from the one that is split until it is told otherwise. */
  start: { readonly date: IncidentDate; readonly place: string | null }
  claims: readonly SplitClaim[]
  places: readonly Named[]
  reader: Reader
  send: SendRegrouping
}) {
  const t = useTranslations('mergers')
  const entries = useTranslations('entries')
  const terms = useTranslations('terms')
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [title, setTitle] = useState<Bilingual>({ ar: '', en: '' })
  const [date, setDate] = useState(start.date)
  const [place, setPlace] = useState(start.place)
  const [link, setLink] = useState<string | null>(PART)
  const [ownKey, setOwnKey] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isMeant, setMeant] = useState(false)
  const key = ownKey ?? incidentKey(title.en, date.start)
  const { failed, isWorking, go } = useRegrouping(send, (next) =>
    router.push(incidentHref(reader.language, next)),
  )
  const field = (name: 'title.ar' | 'title.en' | 'date.start' | 'date.end') =>
    entries(`field.incidents.${name}`)
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        const to = { key, title, date, place, link }
        go({ incident, seen, claims: chosen, to, reason: reason.trim(), isMeant })
      }}
    >
      <ClaimChoice
        claims={claims}
        chosen={chosen}
        torn={failed?.reason === 'slips' ? failed.torn : []}
        reader={reader}
        choose={(keys) => {
          // What was meant of other claims is asked again.
          setMeant(false)
          setChosen(keys)
        }}
      />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            label={field(`title.${language}`)}
            value={title[language]}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            required
            maxLength={500}
            onChange={({ target }) => setTitle({ ...title, [language]: target.value })}
          />
        ))}
        {(['start', 'end'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={field(`date.${end}`)}
            value={date[end]}
            required
            onChange={({ target }) => setDate({ ...date, [end]: target.value })}
          />
        ))}
        <Select
          label={entries('field.incidents.date.precision')}
          value={date.precision}
          options={DATE_PRECISIONS.map((value) => ({
            value,
            label: entries(`datePrecision.${value}`),
          }))}
          onChange={({ target }) =>
            setDate({ ...date, precision: target.value as IncidentDate['precision'] })
          }
        />
        <Select
          label={entries('field.incidents.date.basis')}
          value={date.basis}
          options={DATE_BASES.map((value) => ({ value, label: entries(`dateBasis.${value}`) }))}
          onChange={({ target }) =>
            setDate({ ...date, basis: target.value as IncidentDate['basis'] })
          }
        />
        <KeyInput
          label={entries('field.incidents.place')}
          value={place ?? ''}
          named={places}
          required={false}
          reader={reader}
          change={(next) => setPlace(next === '' ? null : next)}
        />
        <Select
          label={t('link')}
          any={t('linkNone')}
          value={link ?? ''}
          options={[
            { value: PART, label: t('linkPart') },
            ...RELATIONS.map((value) => ({ value, label: slugTerm(terms, 'relation', value) })),
          ]}
          onChange={({ target }) => setLink(target.value === '' ? null : target.value)}
        />
        <div className="sm:col-span-2">
          <TextField
            label={t('key')}
            hint={t('keyHint')}
            value={key}
            required
            dir="ltr"
            maxLength={120}
            pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
            onChange={({ target }) => setOwnKey(target.value)}
          />
        </div>
      </div>
      <TextArea
        label={t('splitReason')}
        value={reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => setReason(target.value)}
      />
      <Failure failed={failed} isWorking={isWorking} reader={reader} />
      {failed?.reason === 'slips' && (
        <div className="flex flex-col gap-2 border-s-3 border-accent ps-3">
          {failed.torn.length > 0 && <p>{t('torn', { count: failed.torn.length })}</p>}
          {failed.isAfterReport && <p>{t('afterReport')}</p>}
          <Checkbox
            label={t('meant')}
            checked={isMeant}
            onChange={({ target }) => setMeant(target.checked)}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          look="strong"
          aria-disabled={isWorking || chosen.length === 0}
          disabled={chosen.length === 0}
        >
          {t('split', { count: chosen.length })}
        </Button>
        <LinkButton href={incidentHref(reader.language, incident)}>{t('cancel')}</LinkButton>
      </div>
    </form>
  )
}
