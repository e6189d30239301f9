import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { queueHref } from '@/components/review/href'
import { QUEUE_VIEWS, type QueueFilter, type QueueView } from '@/lib/queue/model'
import { formatNumber } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** The views of the queue, with how many claims each of them has under the filter. */
export function ViewLinks({
  filter,
  counts,
  reader,
}: {
  filter: QueueFilter
  counts: Readonly<Record<QueueView, number>>
  reader: Reader
}) {
  const t = useTranslations('queue')
  return (
    <nav aria-label={t('views')} className="mb-4 flex flex-wrap gap-x-5 gap-y-1">
      {QUEUE_VIEWS.map((view) => (
        <Link
          key={view}
          href={queueHref(reader.language, { ...filter, state: view })}
          aria-current={view === filter.state ? 'page' : undefined}
          className="link aria-[current=page]:font-semibold aria-[current=page]:no-underline"
        >
          {t(`view.${view}`)}{' '}
          <span className="text-muted">
            {formatNumber(counts[view], reader.language, reader.digits)}
          </span>
        </Link>
      ))}
    </nav>
  )
}
