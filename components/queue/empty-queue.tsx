import { useTranslations } from 'next-intl'
import { queueHref } from '@/components/review/href'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/section'
import { QUEUE_VIEWS, type QueueFilter, type QueueView } from '@/lib/queue/model'
import type { Reader } from '@/lib/values/reader'

/** Nothing to list: why, and where there is something to do. */
export function EmptyQueue({
  filter,
  counts,
  isPastEnd,
  reader: { language },
}: {
  filter: QueueFilter
  counts: Readonly<Record<QueueView, number>>
  /** The address asks for a page after the last one. */
  isPastEnd: boolean
  reader: Reader
}) {
  const t = useTranslations('queue')
  const { state, ...others } = filter
  const isNarrowed = Object.keys(others).length > 0
  const elsewhere = QUEUE_VIEWS.find((view) => view !== state && counts[view] > 0)
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{isPastEnd ? t('pastEnd') : isNarrowed ? t('emptyFiltered') : t(`empty.${state}`)}</p>
      <span className="flex flex-wrap justify-center gap-2">
        {isPastEnd && <LinkButton href={queueHref(language, filter)}>{t('firstPage')}</LinkButton>}
        {isNarrowed && !isPastEnd && (
          <LinkButton href={queueHref(language, { state })}>{t('noFilters')}</LinkButton>
        )}
        {elsewhere && !isPastEnd && (
          <LinkButton href={queueHref(language, { ...filter, state: elsewhere })}>
            {t('seeView', { view: t(`view.${elsewhere}`), count: counts[elsewhere] })}
          </LinkButton>
        )}
        {!isPastEnd && !isNarrowed && !elsewhere && (
          <LinkButton href={`/${language}/documents`}>{t('toDocuments')}</LinkButton>
        )}
      </span>
    </EmptyState>
  )
}
