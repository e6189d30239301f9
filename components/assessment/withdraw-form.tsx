'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Reader } from '@/lib/values/reader'
import type { AssessOutcome, SendAssessment } from './contract'
import { FailedNote } from './failed-note'
import type { SeenRow } from './use-assessing'

/** Takes back what an editor wrote on a row, once a reason is given. */
export function WithdrawForm({
  row: { incident, measure, last },
  isOwn,
  reader,
  send,
}: {
  row: SeenRow
  /** Whether something of theirs holds. */
  isOwn: boolean
  reader: Reader
  send: SendAssessment
}) {
  const t = useTranslations('assessment')
  const router = useRouter()
  const [reason, setReason] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<AssessOutcome | null>(null)
  const [isWorking, startWorking] = useTransition()
  const field = useRef<HTMLTextAreaElement>(null)
  const isOpen = reason !== null
  // The button that was pressed is gone: what it asked for has the focus.
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])
  if (!isOwn) {
    return outcome?.ok ? (
      <p role="status" className="font-medium">
        {t('done.withdrawn')}
      </p>
    ) : null
  }
  if (reason === null) {
    return <Button onClick={() => setReason('')}>{t('form.withdraw')}</Button>
  }
  const withdraw = () =>
    startWorking(async () => {
      setOutcome(null)
      const given = { incident, measure, last, reason: reason.trim() }
      const answer = await send(given).catch((): AssessOutcome => ({ ok: false, reason: 'lost' }))
      setOutcome(answer)
      if (!answer.ok) return
      setReason(null)
      router.refresh()
    })
  return (
    <form
      className="flex max-w-3xl flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        withdraw()
      }}
    >
      <TextArea
        label={t('form.withdrawReason')}
        hint={t('form.withdrawHint')}
        value={reason}
        required
        ref={field}
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => setReason(target.value)}
      />
      <div aria-live="polite">
        {isWorking && <p className="text-sm text-muted">{t('form.working')}</p>}
        {!isWorking && outcome?.ok === false && (
          <FailedNote
            outcome={outcome}
            refresh={() => {
              setOutcome(null)
              router.refresh()
            }}
            reader={reader}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('form.withdraw')}
        </Button>
        <Button onClick={() => setReason(null)}>{t('form.cancel')}</Button>
      </div>
    </form>
  )
}
