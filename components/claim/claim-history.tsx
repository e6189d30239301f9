import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import { timelineOf } from '@/lib/claim/history'
import type { ClaimDecisionView, ClaimRevisionView } from '@/lib/claim/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { ARROW } from '@/lib/values/text'

/** Every content that a claim has had, with what each changed, and what was decided on it: the latest first. */
export function ClaimHistory({
  history,
  decisions,
  reader,
}: {
  history: readonly ClaimRevisionView[]
  decisions: readonly ClaimDecisionView[]
  reader: Reader
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
              {t.rich('decided', { date: moment(entry.at), bdi: isolated, by: entry.by })}
            </span>
            {entry.reason !== null && <bdi className="block">{entry.reason}</bdi>}
          </li>
        ) : (
          <li key={entry.revision} className="py-2">
            <p>
              <span className="font-medium">{t('revision', { n: entry.revision })}</span>{' '}
              <span className="text-muted">
                {t.rich('recorded', {
                  date: moment(entry.recordedAt),
                  bdi: isolated,
                  by: entry.recordedBy,
                })}
              </span>
            </p>
            {entry.changes.map(({ field, before, after }) => (
              <p key={field} className="mt-1 break-words">
                <bdi className="text-muted">{field}</bdi>: <del dir="auto">{before ?? '∅'}</del>{' '}
                <span aria-hidden="true">{ARROW[reader.language]}</span>{' '}
                <ins dir="auto" className="no-underline">
                  {after ?? '∅'}
                </ins>
              </p>
            ))}
          </li>
        ),
      )}
    </ol>
  )
}
