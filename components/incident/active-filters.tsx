import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { RemovableChip } from '@/components/ui/chip'
import type { IncidentFilter, IncidentFilters } from '@/lib/incident/view'
import { formatDate } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** What the list is narrowed to, in words, each to be taken away by itself or all at once. */
export function ActiveFilters({
  filter,
  filters,
  reader,
  hrefWithout,
}: {
  filter: IncidentFilter
  filters: IncidentFilters
  reader: Reader
  /** The list without one of its filters, or without any. */
  hrefWithout: (name: keyof IncidentFilter | 'all') => string
}) {
  const t = useTranslations('incidents')
  const terms = useTranslations('terms')
  const nameIn = (list: IncidentFilters['sources'], key: string) =>
    list.find((named) => named.key === key)?.name[reader.language] ?? key
  const day = (date: string) =>
    formatDate({ date, precision: 'day' }, reader.language, reader.digits)
  const said: Record<keyof IncidentFilter, string | undefined> = {
    text: filter.text && t('textIs', { text: filter.text }),
    place: filter.place && nameIn(filters.places, filter.place),
    source: filter.source && nameIn(filters.sources, filter.source),
    outcome: filter.outcome && terms(`outcome.${filter.outcome}`),
    verdict: filter.verdict && terms(`verdict.${filter.verdict}`),
    from: filter.from && t('fromIs', { date: day(filter.from) }),
    to: filter.to && t('toIs', { date: day(filter.to) }),
  }
  const on = (Object.keys(said) as (keyof IncidentFilter)[]).filter((name) => said[name])
  if (on.length === 0) return null
  return (
    <ul aria-label={t('on')} className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
      {on.map((name) => (
        <li key={name}>
          <RemovableChip href={hrefWithout(name)} remove={t('remove')}>
            {said[name]}
          </RemovableChip>
        </li>
      ))}
      <li>
        <Link href={hrefWithout('all')} scroll={false} className="link ms-1 text-sm">
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
