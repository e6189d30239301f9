'use client'

import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { RevisionChanges } from '@/components/claim/revision-changes'
import { Button } from '@/components/ui/button'
import type { Reader } from '@/lib/values/reader'
import type { StepOutcome } from './contract'

/** Why a step did nothing, and what to do now; what went well is told by the page that it leads to. */
export function OutcomeNote({ outcome, reader }: { outcome: StepOutcome; reader: Reader }) {
  const t = useTranslations('review')
  if (outcome.ok) return null
  const needsReload = outcome.reason === 'stale' || outcome.reason === 'impossible'
  return (
    <div className="border-s-3 border-accent ps-3">
      <p className="font-medium">
        {outcome.reason === 'builtOn' ? (
          t('failed.builtOn', { parts: outcome.parts, repeats: outcome.repeats })
        ) : isRefusal(outcome.reason) ? (
          <RefusalText reason={outcome.reason} />
        ) : (
          t(`failed.${outcome.reason}`)
        )}
      </p>
      {outcome.reason === 'stale' && <RevisionChanges changes={outcome.changes} reader={reader} />}

      {needsReload && (
        <Button className="mt-2" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      )}
    </div>
  )
}
