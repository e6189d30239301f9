'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import { Button, LinkButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Content, FieldChoices } from '@/lib/correction/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { ClaimFields } from './claim-fields'
import type { SendCorrection } from './contract'
import { FailedNote } from './failed-note'
import { useCorrection } from './use-correction'

/** Corrects a claim: its fields, why, and what stands in the way of recording it. */
export function CorrectForm({
  claim,
  person,
  revision,
  content,
  choices,
  text,
  language,
  reader,
  send,
}: {
  claim: string
  /** Id of who corrects. */
  person: string
  revision: number
  content: Content
  choices: FieldChoices
  /** The text of the document, in which the quote is looked for. */
  text: string
  /** The language of the document. */
  language: string
  reader: Reader
  send: SendCorrection
}) {
  const t = useTranslations('review')
  const router = useRouter()
  const back = claimHref(reader.language, claim)
  const correcting = useCorrection({
    claim,
    person,
    revision,
    content,
    send,
    done: () => router.push(back),
  })
  const { draft, keptAt, failed, isWorking } = correcting
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        correcting.record()
      }}
    >
      {keptAt !== null && (
        <p className="flex flex-wrap items-baseline gap-3 border-s-3 border-line-strong ps-3">
          {t('keptDraft', { date: formatMoment(keptAt, reader.language, reader.digits) })}
          <Button onClick={correcting.discard}>{t('discard')}</Button>
        </p>
      )}
      <ClaimFields
        content={draft.content}
        choices={choices}
        text={text}
        language={language}
        reader={reader}
        change={correcting.change}
      />
      <TextArea
        label={t('correctReason')}
        value={draft.reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => correcting.setReason(target.value)}
      />
      <div aria-live="polite">
        {isWorking && <p className="text-sm text-muted">{t('working')}</p>}
        {failed && !isWorking && (
          <FailedNote failed={failed} correcting={correcting} reader={reader} />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('save')}
        </Button>
        <LinkButton href={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  )
}
