import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ClaimFigure } from '@/components/claim/claim-figure'
import { claimHref } from '@/components/claim/href'
import { MeasureName } from '@/components/claim/measure-name'
import { isolated } from '@/components/ui/isolated'
import { measureOf } from '@/lib/claim/view'
import type { QueueItem } from '@/lib/review/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { reviewHref } from './href'

/** The claims of one state: who says what, since when it stands so and by whom, and the way to it. */
export function Queue({
  items,
  mayReview,
  nameOf,
  reader,
}: {
  items: readonly QueueItem[]
  mayReview: boolean
  /** What somebody is called, by what records hold of them. */
  nameOf: (by: string) => string
  reader: Reader
}) {
  const t = useTranslations('review')
  const claims = useTranslations('claims')
  const { language } = reader
  return (
    <ol className="divide-y divide-line">
      {items.map(({ claim, state, since, last, isOwn }) => {
        const canReview = mayReview && state === 'submitted' && !isOwn
        return (
          <li
            key={claim.key}
            className="grid items-baseline gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_auto]"
          >
            <div className="min-w-0">
              <p className="font-medium">
                {claims.rich('says', { bdi: isolated, claimant: claim.claimant.name[language] })}
              </p>
              <p className="text-sm text-muted">
                <MeasureName
                  measure={measureOf(claim)}
                  victims={claim.victims.name}
                  reader={reader}
                />
              </p>
              <ClaimFigure
                figure={claim.figure}
                words={claim.words}
                language={claim.document.language}
                reader={reader}
              />
            </div>
            <div className="min-w-0 text-sm text-muted">
              <p className="text-ink">{claim.incident.title[language]}</p>
              {since !== null && last !== null && (
                <p>
                  {t.rich('since', {
                    date: formatMoment(since, language, reader.digits),
                    bdi: isolated,
                    by: nameOf(last.by),
                  })}
                </p>
              )}
              {last?.reason && <p dir="auto">{last.reason}</p>}
              {isOwn && state === 'submitted' && <p>{t('own')}</p>}
            </div>
            <Link
              href={canReview ? reviewHref(language, claim.key) : claimHref(language, claim.key)}
              className="link text-sm"
            >
              {canReview ? t('open') : t('look')}
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
