'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import { KeptDraftNote, KeptWhereNote } from '@/components/draft/draft-note'
import { Button, LinkButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Content, FieldChoices } from '@/lib/correction/model'
import type { Reader } from '@/lib/values/reader'
import { ClaimFields } from './claim-fields'
import type { SendCorrection } from './contract'
import { FailedNote } from './failed-note'
import { useCorrection } from './use-correction'

/** Corrects a claim: its fields, why, and what stands in the way of recording it. */
export function CorrectForm({
  claim,
  revision,
  content,
  choices,
  text,
  language,
  reader,
  send,
}: {
  claim: string
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
    revision,
    content,
    send,
    done: () => router.push(back),
  })
  const { draft, kept, failed, isWorking } = correcting
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        correcting.record()
      }}
    >
      <KeptDraftNote draft={kept} discard={correcting.discard} reader={reader} />
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
      <KeptWhereNote draft={kept} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('save')}
        </Button>
        <LinkButton href={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  )
}
