'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button, LinkButton } from '@/components/ui/button'
import { Checkbox, TextArea } from '@/components/ui/field'
import { ATTRIBUTIONS, GRADES } from '@/lib/assessment/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { LANGUAGES } from '@/lib/values/text'
import { ActorFields } from './actor-fields'
import { Scale } from './assessment-list'
import { ChoiceFields } from './choice-fields'
import type { SendAssessment } from './contract'
import type { AssessDraft } from './draft'
import { FailedNote } from './failed-note'
import { GradeMark } from './grade-mark'
import { type SeenRow, useAssessing } from './use-assessing'

/**
 * What an editor makes of a row: two questions that have nothing to do with each other, the parties that are named, and the
 * reasons. It refers to the row as it was when the page was drawn; of one that changed since, nothing is recorded.
 */
export function AssessForm({
  row,
  start,
  kind,
  near,
  actors,
  back,
  reader,
  send,
}: {
  row: SeenRow
  /** What this editor wrote last, or nothing. */
  start: AssessDraft
  /** What it becomes; `dissent` beside the assessment of somebody else. */
  kind: 'assessment' | 'dissent'
  /** Keys of the parties of the comparison. */
  near: readonly string[]
  /** All parties that can be named. */
  actors: readonly Named[]
  /** The board. */
  back: string
  reader: Reader
  send: SendAssessment
}) {
  const t = useTranslations('assessment')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [recorded, setRecorded] = useState<'assessment' | 'dissent' | null>(null)
  const making = useAssessing(row, start, send, (what) => {
    setRecorded(what)
    router.refresh()
  })
  const { draft, change, clashes, meant, setMeant, needs, outcome, isWorking } = making
  const missing = (need: (typeof needs)[number]) =>
    needs.includes(need) ? t(`needs.${need}`) : null
  const record = () => {
    setRecorded(null)
    const [first] = making.record()
    if (first === undefined) return
    const field = first === 'bidi' ? 'reasons' : first
    form.current
      ?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, textarea)`)
      ?.focus()
  }
  return (
    <form
      ref={form}
      noValidate
      className="flex max-w-3xl flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault()
        record()
      }}
    >
      {kind === 'dissent' && <p>{t('form.dissentLead')}</p>}
      <div data-field="grade">
        <ChoiceFields
          name="grade"
          legend={t('form.gradeLegend')}
          note={<Scale />}
          error={missing('grade')}
          choices={GRADES.map((value) => ({
            value,
            label: t(`grade.${value}`),
            means: t(`gradeMeans.${value}`),
            mark: <GradeMark grade={value} />,
          }))}
          value={draft.grade}
          choose={(grade) => change({ grade })}
        />
      </div>
      <div data-field="attribution">
        <ChoiceFields
          name="attribution"
          legend={t('form.attributionLegend')}
          note={t('notGuilt')}
          error={missing('attribution')}
          choices={ATTRIBUTIONS.map((value) => ({
            value,
            label: t(`attribution.${value}`),
            means: t(`attributionMeans.${value}`),
          }))}
          value={draft.attribution}
          choose={(attribution) => change({ attribution })}
        />
      </div>
      {draft.attribution !== null && draft.attribution !== 'unnamed' && (
        <div data-field="actors">
          <ActorFields
            near={near}
            all={actors}
            chosen={draft.actors}
            error={missing('actors')}
            reader={reader}
            change={(chosen) => change({ actors: chosen })}
          />
        </div>
      )}
      {clashes.map((clash) => (
        <div key={clash} className="border-s-3 border-line-strong ps-3">
          <p className="mb-1">{t(`form.clash.${clash}`)}</p>
          <Checkbox
            label={t('form.meant')}
            checked={meant.includes(clash)}
            onChange={({ target }) => setMeant(target.checked ? [clash] : [])}
          />
        </div>
      ))}
      <fieldset data-field="reasons" className="flex min-w-0 flex-col gap-3">
        <legend className="mb-1 font-semibold">{t('form.reasonsLegend')}</legend>
        {(missing('reasons') ?? missing('bidi')) && (
          <p className="text-sm font-medium text-accent">{missing('reasons') ?? missing('bidi')}</p>
        )}
        {LANGUAGES.map((language) => (
          <TextArea
            key={language}
            label={t(language === 'ar' ? 'form.reasonAr' : 'form.reasonEn')}
            value={draft.reasons[language]}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            maxLength={4000}
            onChange={({ target }) =>
              change({ reasons: { ...draft.reasons, [language]: target.value } })
            }
          />
        ))}
        <p className="text-sm text-muted">{t('form.reasonHint')}</p>
      </fieldset>
      <div aria-live="polite">
        {isWorking && <p className="text-sm text-muted">{t('form.working')}</p>}
        {!isWorking && recorded && <p className="font-medium">{t(`done.${recorded}`)}</p>}
        {!isWorking && needs.length > 0 && (
          <ul className="border-s-3 border-accent ps-3 font-medium">
            {needs.map((need) => (
              <li key={need}>{t(`needs.${need}`)}</li>
            ))}
          </ul>
        )}
        {!isWorking && outcome?.ok === false && (
          <FailedNote
            outcome={outcome}
            refresh={() => {
              making.forget()
              router.refresh()
            }}
            reader={reader}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t(kind === 'dissent' ? 'form.recordDissent' : 'form.record')}
        </Button>
        <LinkButton href={back}>{t('form.back')}</LinkButton>
      </div>
    </form>
  )
}
