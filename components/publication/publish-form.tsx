'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import type { Reading } from '@/lib/values/reading'
import { BothLanguages, type Told } from './both-languages'
import type { Publish } from './contract'
import { type Failure, FailureText } from './failure'

/** Publishes exactly what the page shows, under the reading that it is shown in. */
export function PublishForm({
  incident,
  number,
  seen,
  reading,
  silent,
  doneHref,
  publish,
}: {
  incident: string
  /** Of the version that this would be. */
  number: number
  /** The fingerprint of what is shown. */
  seen: string
  reading: Reading
  /** How many cells would read as silence though a claim waits there. */
  silent: number
  /** Where the new version will be. */
  doneHref: string
  publish: Publish
}) {
  const t = useTranslations('publication')
  const router = useRouter()
  const [note, setNote] = useState<Told>({ ar: '', en: '' })
  const [confirmed, setConfirmed] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isWorking, startWorking] = useTransition()
  const send = () =>
    startWorking(async () => {
      setFailure(null)
      const wish = { incident, seen, reading, note, confirmed }
      const answer = await publish(wish).catch(() => null)
      if (answer?.ok) router.push(doneHref)
      else setFailure(answer?.reason ?? 'lost')
    })
  return (
    <div className="flex max-w-3xl flex-col gap-3">
      <BothLanguages
        labels={{ ar: t('noteAr'), en: t('noteEn') }}
        hint={number === 1 ? t('noteHintFirst') : t('noteHint')}
        value={note}
        onChange={setNote}
      />
      {silent > 0 && (
        <Checkbox
          label={t('confirmSilent', { count: silent })}
          checked={confirmed}
          onChange={({ target }) => setConfirmed(target.checked)}
        />
      )}
      <div role="status" className="text-sm font-medium">
        {isWorking && t('working')}
        {failure && (
          <div className="border-s-3 border-accent ps-3">
            <p>
              <FailureText reason={failure} />
            </p>
            {failure === 'stale' && (
              <Button className="mt-2" onClick={() => router.refresh()}>
                {t('showAgain')}
              </Button>
            )}
          </div>
        )}
      </div>
      <Button look="strong" className="self-start" aria-disabled={isWorking} onClick={send}>
        {t('publishNow', { number })}
      </Button>
    </div>
  )
}
