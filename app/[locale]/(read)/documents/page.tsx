import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { DocumentItem } from '@/components/document/document-item'
import { ImportHint } from '@/components/shell/import-hint'
import { PageLinks } from '@/components/shell/page-links'
import { Page, PageHeader } from '@/components/ui/page'
import { listDocuments } from '@/lib/document/queries'
import { countDecided } from '@/lib/extraction/queries'
import { type Query, readPage } from '@/lib/values/query'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const t = await getTranslations('documents')
  return { title: t('title'), alternates: alternatesOf(language, '/documents') }
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  await admit('/documents')
  const reader = await getReader(params)
  const db = await getReadable()
  const [t, found] = await Promise.all([
    getTranslations('documents'),
    listDocuments(db, {}, readPage(await searchParams)),
  ])
  const decided = await countDecided(
    db,
    found.items.map(({ key }) => key),
  )
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {found.total === 0 ? (
        <ImportHint title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <>
          <p className="mb-2 text-sm text-muted">{t('count', { count: found.total })}</p>
          <ol>
            {found.items.map((document) => (
              <DocumentItem
                key={document.key}
                document={document}
                decided={decided.get(document.key) ?? 0}
                reader={reader}
              />
            ))}
          </ol>
          <PageLinks
            page={found}
            hrefOf={(page) => `/${reader.language}/documents${page > 1 ? `?page=${page}` : ''}`}
          />
        </>
      )}
    </Page>
  )
}
