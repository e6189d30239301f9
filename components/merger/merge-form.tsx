'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { incidentHref } from '@/components/incident/href'
import { Button, LinkButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Reader } from '@/lib/values/reader'
import type { SendRegrouping } from './contract'
import { Failure } from './failure'
import { useRegrouping } from './use-regrouping'

/** Confirms a merger that was looked at, with the reason for it. */
export function MergeForm({
  from,
  into,
  seen,
  reader,
  send,
}: {
  from: string
  into: string
  /** The revisions that were looked at. */
  seen: { readonly from: number; readonly into: number }
  reader: Reader
  send: SendRegrouping
}) {
  const t = useTranslations('mergers')
  const router = useRouter()
  const [reason, setReason] = useState('')
  const { failed, isWorking, go } = useRegrouping(send, (incident) =>
    router.push(incidentHref(reader.language, incident)),
  )
  return (
    <form
      className="mt-5 flex max-w-3xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        go({ from, into, seen, reason: reason.trim() })
      }}
    >
      <TextArea
        label={t('mergeReason')}
        value={reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => setReason(target.value)}
      />
      <Failure failed={failed} isWorking={isWorking} reader={reader} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('merge')}
        </Button>
        <LinkButton href={incidentHref(reader.language, from)}>{t('cancel')}</LinkButton>
      </div>
    </form>
  )
}
