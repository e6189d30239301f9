import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RevisionChanges } from '@/components/claim/revision-changes'
import { isolated } from '@/components/ui/isolated'
import { timelineOf } from '@/lib/claim/history'
import type { ShownClaim } from '@/lib/claim/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** Every content that a claim has had, with what each changed, and what was decided on it: the latest first. */
export function ClaimHistory({
  history,
  decisions,
  reader,
  nameOf,
  restore,
}: {
  history: ShownClaim['history']
  decisions: ShownClaim['decisions']
  reader: Reader
  /** What somebody is called, by what records hold of them; null where that is not told. */
  nameOf: (by: string | null) => string
  /** What makes the claim again what an earlier revision says, for who may. */
  restore?: (revision: number) => ReactNode
}) {
  const t = useTranslations('claims')
  const moment = (at: string) => formatMoment(at, reader.language, reader.digits)
  return (
    <ol reversed className="divide-y divide-line text-sm">
      {timelineOf(history, decisions).map((entry) =>
        entry.is === 'decision' ? (
          <li key={`${entry.kind} ${entry.at}`} className="py-2">
            <span className="font-medium">{t(`decision.${entry.kind}`)}</span>{' '}
            <span className="text-muted">
              {t.rich('decided', {
                date: moment(entry.at),
                bdi: isolated,
                by: nameOf(entry.by ?? null),
              })}
            </span>
            {entry.reason && <bdi className="block">{entry.reason}</bdi>}
          </li>
        ) : (
          <li key={entry.revision} className="py-2">
            <p>
              <span className="font-medium">{t('revision', { n: entry.revision })}</span>{' '}
              <span className="text-muted">
                {entry.recordedBy === undefined
                  ? t('publishedOn', { date: moment(entry.recordedAt) })
                  : t.rich('recorded', {
                      date: moment(entry.recordedAt),
                      bdi: isolated,
                      by: nameOf(entry.recordedBy),
                    })}
              </span>
            </p>
            {entry.reason && <bdi className="block">{entry.reason}</bdi>}
            <RevisionChanges changes={entry.changes} reader={reader} />
            {entry.revision < history.length && restore?.(entry.revision)}
          </li>
        ),
      )}
    </ol>
  )
}
