import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ClaimFigure } from '@/components/claim/claim-figure'
import { MeasureName } from '@/components/claim/measure-name'
import { isolated } from '@/components/ui/isolated'
import { measureOf } from '@/lib/claim/view'
import type { QueueItem } from '@/lib/queue/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { HandlingLine } from './handling-line'

/** A claim in the queue: who says what, since when it stands so and by whom, with whom it is, and the way to it. */
export function QueueRow({
  item,
  isMixed,
  href,
  canReview,
  today,
  me,
  nameOf,
  reader,
}: {
  item: QueueItem
  /** Whether the list holds claims of several states. */
  isMixed: boolean
  href: string
  canReview: boolean
  /** YYYY-MM-DD */
  today: string
  /** The id of who reads. */
  me: string
  /** What somebody is called, by what records hold of them. */
  nameOf: (by: string) => string
  reader: Reader
}) {
  const t = useTranslations('review')
  const claims = useTranslations('claims')
  const { language } = reader
  const { claim, state, since, last, isOwn } = item
  return (
    <div className="grid items-baseline gap-x-6 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,1.6fr)_auto]">
      <div className="min-w-0">
        <p className="font-medium">
          {claims.rich('says', { bdi: isolated, claimant: claim.claimant.name[language] })}
        </p>
        <p className="text-sm text-muted">
          <MeasureName measure={measureOf(claim)} victims={claim.victims.name} reader={reader} />
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
        <HandlingLine
          handling={item}
          state={state}
          today={today}
          me={me}
          nameOf={nameOf}
          reader={reader}
        />
        {isMixed && <p>{t(`state.${state}`)}</p>}
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
      <Link href={href} className="link flex min-h-6 w-fit items-center self-start text-sm">
        {canReview ? t('open') : t('look')}
      </Link>
    </div>
  )
}
