import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { DocumentReader } from '@/components/document/document-reader'
import { Page } from '@/components/ui/page'
import { getDocument } from '@/lib/document/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => {
  return (await getDocument(getDatabase(), key)) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const [t, document] = await Promise.all([getTranslations('documents'), load(key)])
  return {
    title: document.title || t('untitled'),
    alternates: alternatesOf(language, `/documents/${key}`),
  }
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const reader = await getReader(params)
  const { key } = await params
  const { claim } = await searchParams
  const document = await load(key)
  const chosen = document.claims.find((known) => known.key === claim)?.key ?? null
  return (
    <Page>
      <DocumentReader document={document} chosen={chosen} reader={reader} />
    </Page>
  )
}
