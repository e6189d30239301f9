import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import { countsOf, type RedactionView } from '@/lib/redaction/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { NounCounts } from './noun-counts'

/** What was removed before: when, by whom, why and how much; never what. */
export function PastRedactions({
  redactions,
  nameOf,
  reader,
}: {
  redactions: readonly RedactionView[]
  nameOf: (by: string) => string
  reader: Reader
}) {
  const t = useTranslations('redaction')
  if (redactions.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="divide-y divide-line">
      {redactions.map(({ id, reason, places, by, at }) => (
        <li key={id} className="flex flex-col gap-1.5 py-3">
          <p className="text-sm text-muted">
            {t.rich('past', {
              date: formatMoment(at, reader.language, reader.digits),
              by: nameOf(by),
              bdi: isolated,
            })}
          </p>
          <p dir="auto">{reason}</p>
          <NounCounts counts={countsOf(places)} reader={reader} />
        </li>
      ))}
    </ul>
  )
}
