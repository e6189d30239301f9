import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import type { Reader } from '@/lib/values/reader'
import { RowChanges } from './changes'
import type { AssessOutcome } from './contract'

/** Why nothing was recorded, and what to do now. */
export function FailedNote({
  outcome,
  refresh,
  reader,
}: {
  outcome: Extract<AssessOutcome, { ok: false }>
  /** Shows the row as it is now, and leaves what was written in the form. */
  refresh: () => void
  reader: Reader
}) {
  const t = useTranslations('assessment')
  return (
    <div className="flex flex-col items-start gap-1 border-s-3 border-accent ps-3">
      <p className="font-medium">
        {isRefusal(outcome.reason) ? (
          <RefusalText reason={outcome.reason} />
        ) : (
          t(`failed.${outcome.reason}`)
        )}
      </p>
      {outcome.reason === 'stale' && (
        <>
          {outcome.written > 0 && <p>{t('failed.written', { count: outcome.written })}</p>}
          <RowChanges changes={outcome.changes} reader={reader} />
          <Button onClick={refresh}>{t('refresh')}</Button>
        </>
      )}
    </div>
  )
}
