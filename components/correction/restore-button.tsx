'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { SendCorrection } from './contract'

/** Makes an entry again what an earlier revision says, once a reason is given. */
export function RestoreButton({
  of,
  seen,
  revision,
  restore,
}: {
  /** What it is, as the action calls it: `{ claim }`, or `{ noun, key }`. */
  of: Readonly<Record<string, string>>
  /** The revision that it is at now. */
  seen: number
  revision: number
  restore: SendCorrection
}) {
  const t = useTranslations('review')
  const router = useRouter()
  const [reason, setReason] = useState<string | null>(null)
  const [failure, setFailure] = useState<ReactNode>(null)
  const [isWorking, startWorking] = useTransition()
  if (reason === null) {
    return (
      <Button className="mt-1.5" onClick={() => setReason('')}>
        {t('restore')}
      </Button>
    )
  }
  const send = () =>
    startWorking(async () => {
      setFailure(null)
      const given = { ...of, seen, revision, reason: reason.trim() }
      const answer = await restore(given).catch(() => ({ ok: false, reason: 'lost' }) as const)
      if (answer.ok) {
        setReason(null)
        router.refresh()
      } else if (answer.reason === 'refused') setFailure(t('faults'))
      else if (answer.reason === 'stale' || answer.reason === 'slips') {
        setFailure(t('failed.impossible'))
      } else if (isRefusal(answer.reason)) setFailure(<RefusalText reason={answer.reason} />)
      else setFailure(t(`failed.${answer.reason}`))
    })
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={t('correctReason')}
        value={reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => setReason(target.value)}
      />
      <p aria-live="polite" className="text-sm font-medium">
        {isWorking ? t('working') : failure}
      </p>
      <div className="flex gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('restore')}
        </Button>
        <Button onClick={() => setReason(null)}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
