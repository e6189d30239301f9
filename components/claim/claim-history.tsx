import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import { changesOf } from '@/lib/claim/history'
import type { ClaimRevisionView } from '@/lib/claim/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { ARROW } from '@/lib/values/text'

/** Every content that a claim has had, the latest first, with what each changed. */
export function ClaimHistory({
  history,
  reader,
}: {
  history: readonly ClaimRevisionView[]
  reader: Reader
}) {
  const t = useTranslations('claims')
  const changes = changesOf(history)
  return (
    <ol reversed className="divide-y divide-line text-sm">
      {history
        .map((revision, index) => ({ ...revision, changes: changes[index] ?? [] }))
        .toReversed()
        .map(({ revision, recordedAt, recordedBy, changes: changed }) => (
          <li key={revision} className="py-2">
            <p>
              <span className="font-medium">{t('revision', { n: revision })}</span>{' '}
              <span className="text-muted">
                {t.rich('recorded', {
                  date: formatMoment(recordedAt, reader.language, reader.digits),
                  bdi: isolated,
                  by: recordedBy,
                })}
              </span>
            </p>
            {changed.map(({ field, before, after }) => (
              <p key={field} className="mt-1 break-words">
                <bdi className="text-muted">{field}</bdi>: <del dir="auto">{before ?? '∅'}</del>{' '}
                <span aria-hidden="true">{ARROW[reader.language]}</span>{' '}
                <ins dir="auto" className="no-underline">
                  {after ?? '∅'}
                </ins>
              </p>
            ))}
          </li>
        ))}
    </ol>
  )
}
