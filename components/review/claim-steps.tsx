'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, LinkButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { SectionTitle } from '@/components/ui/section'
import type { ClaimState } from '@/lib/claim/model'
import type { ReviewStep } from '@/lib/review/model'
import type { Reader } from '@/lib/values/reader'
import type { TakeStep } from './contract'
import { correctHref, reviewHref } from './href'
import { OutcomeNote } from './outcome-note'
import { useStep } from './use-step'

/** What can be done with a claim from its own page: submit, correct, withdraw, or go and review it. */
export function ClaimSteps({
  claim,
  revision,
  state,
  steps,
  mayReview,
  reader,
  take,
}: {
  claim: string
  revision: number
  state: ClaimState
  /** Those that lead on from where the claim stands. */
  steps: readonly ReviewStep[]
  mayReview: boolean
  reader: Reader
  take: TakeStep
}) {
  const t = useTranslations('review')
  const router = useRouter()
  const [reason, setReason] = useState<string | null>(null)
  const { outcome, isWorking, send } = useStep(take, () => {
    setReason(null)
    router.refresh()
  })
  const common = { claim, seen: revision }
  return (
    <section aria-labelledby="steps" className="print:hidden">
      <SectionTitle id="steps">{t('steps')}</SectionTitle>
      <p className="mb-2 text-sm text-muted">{t('stands', { state: t(`state.${state}`) })}</p>
      <div className="flex flex-wrap gap-2">
        {steps.includes('submit') && (
          <Button
            look="strong"
            aria-disabled={isWorking}
            onClick={() => send({ step: 'submit', ...common, reason: null })}
          >
            {t('submit')}
          </Button>
        )}
        <LinkButton href={correctHref(reader.language, claim)}>{t('correct')}</LinkButton>
        {mayReview && (steps.includes('approve') || steps.includes('return')) && (
          <LinkButton href={reviewHref(reader.language, claim)}>{t('open')}</LinkButton>
        )}
        {steps.includes('withdraw') && reason === null && (
          <Button onClick={() => setReason('')}>{t('withdraw')}</Button>
        )}
      </div>
      {reason !== null && (
        <form
          className="mt-3 flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            send({ step: 'withdraw', ...common, reason: reason.trim() })
          }}
        >
          <TextArea
            label={t('reason')}
            value={reason}
            required
            maxLength={2000}
            dir="auto"
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="flex gap-2">
            <Button type="submit" look="strong" aria-disabled={isWorking}>
              {t('withdraw')}
            </Button>
            <Button onClick={() => setReason(null)}>{t('cancel')}</Button>
          </div>
        </form>
      )}
      <div aria-live="polite" className="mt-2">
        {isWorking && <p className="text-sm text-muted">{t('working')}</p>}
        {outcome && <OutcomeNote outcome={outcome} reader={reader} />}
      </div>
    </section>
  )
}
