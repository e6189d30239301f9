import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { ActiveFilters } from '@/components/incident/active-filters'
import { FilterForm } from '@/components/incident/filter-form'
import { IncidentItem } from '@/components/incident/incident-item'
import { NoIncidents } from '@/components/incident/no-incidents'
import { PageLinks } from '@/components/shell/page-links'
import { Page, PageHeader } from '@/components/ui/page'
import { readFilter, writeFilter } from '@/lib/incident/filter'
import { listIncidentFilters, listIncidents } from '@/lib/incident/queries'
import { type Query, readPage } from '@/lib/values/query'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const t = await getTranslations('incidents')
  return { title: t('title'), alternates: alternatesOf(language, '/incidents') }
}

export default async function IncidentsPage({ params, searchParams }: Props) {
  await admit('/incidents')
  const reader = await getReader(params)
  const query = await searchParams
  const filter = readFilter(query)
  const here = `/${reader.language}/incidents`
  // A form without scripts sends its empty fields too: the address says only what is chosen.
  if (Object.values(query).includes('')) redirect(here + writeFilter(filter, readPage(query)))
  const db = await getReadable()
  const [t, filters, found] = await Promise.all([
    getTranslations('incidents'),
    listIncidentFilters(db),
    listIncidents(db, filter, readPage(query)),
  ])
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {(found.total > 0 || isFiltered) && (
        <>
          <FilterForm action={here} filter={filter} filters={filters} reader={reader} />
          <ActiveFilters
            filter={filter}
            filters={filters}
            reader={reader}
            hrefWithout={(name) =>
              here + writeFilter(name === 'all' ? {} : { ...filter, [name]: undefined })
            }
          />
        </>
      )}
      {found.items.length === 0 ? (
        <NoIncidents isFiltered={isFiltered || found.total > 0} clearHref={here} />
      ) : (
        <>
          <p role="status" className="mt-6 mb-2 text-sm text-muted">
            {t('count', { count: found.total })}
          </p>
          <ol>
            {found.items.map((incident) => (
              <IncidentItem key={incident.key} incident={incident} reader={reader} />
            ))}
          </ol>
          <PageLinks page={found} hrefOf={(page) => here + writeFilter(filter, page)} />
        </>
      )}
    </Page>
  )
}
