'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { isolated } from '@/components/ui/isolated'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import type { SendRegrouping } from './contract'
import { Failure } from './failure'
import { useRegrouping } from './use-regrouping'

/** The incidents that were merged into one, each with the way back. */
export function MergedList({
  merged,
  reader,
  send,
}: {
  merged: readonly Named[]
  reader: Reader
  /** For who may take a merger back. */
  send: SendRegrouping | null
}) {
  return (
    <ul className="my-3 divide-y divide-line border-y border-line text-sm">
      {merged.map((one) => (
        <MergedItem key={one.key} one={one} reader={reader} send={send} />
      ))}
    </ul>
  )
}

function MergedItem({
  one: { key, name },
  reader,
  send,
}: {
  one: Named
  reader: Reader
  send: SendRegrouping | null
}) {
  const t = useTranslations('mergers')
  const router = useRouter()
  const [reason, setReason] = useState<string | null>(null)
  const { failed, isWorking, go } = useRegrouping(send, () => {
    setReason(null)
    router.refresh()
  })
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>{t.rich('merged', { title: name[reader.language], bdi: isolated })}</span>
        <bdi dir="ltr" className="text-xs text-muted">
          {key}
        </bdi>
        {send && reason === null && <Button onClick={() => setReason('')}>{t('takeApart')}</Button>}
      </p>
      {reason !== null && (
        <form
          className="mt-2 flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            go({ from: key, reason: reason.trim() })
          }}
        >
          <TextField
            label={t('takeApartReason')}
            hint={t('takeApartHint')}
            value={reason}
            required
            maxLength={2000}
            dir="auto"
            onChange={({ target }) => setReason(target.value)}
          />
          <Failure failed={failed} isWorking={isWorking} reader={reader} />
          <div className="flex gap-2">
            <Button type="submit" look="strong" aria-disabled={isWorking}>
              {t('takeApart')}
            </Button>
            <Button onClick={() => setReason(null)}>{t('cancel')}</Button>
          </div>
        </form>
      )}
    </li>
  )
}
