import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { ImportHint } from '@/components/shell/import-hint'
import { PageLinks } from '@/components/shell/page-links'
import { SourceItem } from '@/components/source/source-item'
import { Page, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { SOURCE_KINDS } from '@/lib/source/model'
import { listSources } from '@/lib/source/queries'
import { type Query, readPage } from '@/lib/values/query'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const t = await getTranslations('sources')
  return { title: t('title'), alternates: alternatesOf(language, '/sources') }
}

export default async function SourcesPage({ params, searchParams }: Props) {
  await admit('/sources')
  const reader = await getReader(params)
  const [t, terms, found] = await Promise.all([
    getTranslations('sources'),
    getTranslations('terms'),
    listSources(await getReadable(), readPage(await searchParams)),
  ])
  const kinds = SOURCE_KINDS.filter((kind) => found.items.some((source) => source.kind === kind))
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {found.total === 0 && <ImportHint title={t('emptyTitle')} text={t('emptyText')} />}
      {found.total > 0 && (
        <p className="mb-4 text-sm text-muted">{t('count', { count: found.total })}</p>
      )}
      <div className="gap-x-14 md:columns-2">
        {kinds.map((kind) => (
          <section key={kind} aria-labelledby={kind} className="mb-8 [&>h2]:mb-0">
            <SectionTitle id={kind}>{terms(`sourceKinds.${kind}`)}</SectionTitle>
            <ul>
              {found.items
                .filter((source) => source.kind === kind)
                .map((source) => (
                  <SourceItem key={source.key} source={source} reader={reader} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <PageLinks
        page={found}
        hrefOf={(page) => `/${reader.language}/sources${page > 1 ? `?page=${page}` : ''}`}
      />
    </Page>
  )
}
