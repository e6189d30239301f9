'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { BothLanguages, type Told } from './both-languages'
import type { Withdraw } from './contract'
import { type Failure, FailureText } from './failure'

/** Takes back everything that was published of an incident. The reason stands in its place, for everybody. */
export function WithdrawForm({
  incident,
  number,
  withdraw,
}: {
  incident: string
  /** The last version, as the page was drawn. */
  number: number
  withdraw: Withdraw
}) {
  const t = useTranslations('publication')
  const [reason, setReason] = useState<Told>({ ar: '', en: '' })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isWorking, startWorking] = useTransition()
  const send = () =>
    startWorking(async () => {
      setFailure(null)
      const answer = await withdraw({ incident, number, reason }).catch(() => null)
      if (!answer?.ok) setFailure(answer?.reason ?? 'lost')
    })
  return (
    <section className="mt-10 print:hidden">
      <Disclosure summary={t('withdraw')}>
        <div className="mt-3 flex max-w-3xl flex-col gap-3">
          <p className="max-w-prose text-sm">{t('withdrawLead')}</p>
          <BothLanguages
            labels={{ ar: t('reasonAr'), en: t('reasonEn') }}
            hint={t('reasonHint')}
            value={reason}
            onChange={setReason}
          />
          <p role="status" className="text-sm font-medium">
            {isWorking && t('working')}
            {failure && <FailureText reason={failure} />}
          </p>
          <Button className="self-start" aria-disabled={isWorking} onClick={send}>
            {t('withdrawAll', { number })}
          </Button>
        </div>
      </Disclosure>
    </section>
  )
}
