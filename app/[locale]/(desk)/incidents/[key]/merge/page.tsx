import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { incidentHref } from '@/components/incident/href'
import { FindIncident } from '@/components/merger/find-incident'
import { mergeHref } from '@/components/merger/href'
import { MergeForm } from '@/components/merger/merge-form'
import { MergePreview } from '@/components/merger/merge-preview'
import { Page, PageHeader } from '@/components/ui/page'
import { getIncident, getSuccessor } from '@/lib/incident/queries'
import { findOthers, getMergerPreview } from '@/lib/merger/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { mergeIncident } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('mergers')
  return { title: t('title.merge'), robots: { index: false } }
}

/** Finds the other incident, shows what merging this one into it would do, and does it. */
export default async function MergePage({ params, searchParams }: Props) {
  await admitPerson('/incidents/{key}/merge')
  const reader = await getReader(params)
  const { key } = await params
  const query = await searchParams
  const db = getDatabase()
  const merged = await getSuccessor(db, key)
  if (merged !== null) redirect(mergeHref(reader.language, merged))
  const incident = (await getIncident(db, key)) ?? notFound()
  const text = typeof query.text === 'string' ? query.text.trim() : ''
  const into = typeof query.into === 'string' ? query.into : null
  const preview = into === null ? null : await getMergerPreview(db, key, into)
  const t = await getTranslations('mergers')
  const { mergers, refusal } = await getMessages()
  return (
    <Page>
      <PageHeader
        above={
          <Link href={incidentHref(reader.language, key)} className="link">
            <bdi>{incident.title[reader.language]}</bdi>
          </Link>
        }
        title={t('title.merge')}
      >
        <p className="max-w-prose">{t('mergeLead')}</p>
      </PageHeader>
      {preview === null ? (
        <FindIncident
          text={text}
          found={await findOthers(db, { key, day: incident.date.start, text })}
          hrefOf={(one) => `${mergeHref(reader.language, key)}?into=${encodeURIComponent(one)}`}
          reader={reader}
        />
      ) : (
        <>
          <MergePreview preview={preview} reader={reader} />
          <p className="mt-3 text-sm">
            <Link href={mergeHref(reader.language, key)} className="link">
              {t('another')}
            </Link>
          </p>
          <NextIntlClientProvider messages={{ mergers, refusal }}>
            <MergeForm
              from={key}
              into={preview.into.key}
              seen={{ from: preview.from.revision, into: preview.into.revision }}
              reader={reader}
              send={mergeIncident}
            />
          </NextIntlClientProvider>
        </>
      )}
    </Page>
  )
}
