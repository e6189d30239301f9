import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { acceptedOf } from './accepted'
import type { SaveReading } from './choices'

/** Records what was accepted, or tells what has to change first. */
export function Save({
  reading,
  save,
}: {
  reading: ReturnType<typeof acceptedOf>
  save: SaveReading
}) {
  const t = useTranslations('desk')
  const [faults, setFaults] = useState<readonly string[]>([])
  const [isSaving, start] = useTransition()
  const isEmpty = reading.claims.length === 0
  return (
    <div className="mt-4">
      <Button
        look="strong"
        disabled={isEmpty || isSaving}
        onClick={() => start(async () => setFaults((await save(reading)).faults))}
      >
        {isSaving ? t('saving') : t('save')}
      </Button>
      {isEmpty && <p className="mt-1 text-sm text-muted">{t('nothing')}</p>}
      <div role="alert">
        {faults.length > 0 && (
          <>
            <p className="mt-3 font-semibold">{t('refused')}</p>
            <ul className="list-disc ps-5 text-sm">
              {faults.map((fault) => (
                <li key={fault}>
                  <bdi>{fault}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
