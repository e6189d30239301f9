import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { readAddress } from '@/components/comparison/address'
import { publishedAssessments, viewBoard } from '@/components/comparison/view'
import { publishHref, versionHref } from '@/components/publication/href'
import { PublishForm } from '@/components/publication/publish-form'
import { PublishPreview } from '@/components/publication/publish-preview'
import { Page } from '@/components/ui/page'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { fingerprintOf } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { getContent, getLatestVersion } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { publish } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('publication')
  return { title: t('publish'), robots: { index: false } }
}

/** What would be public, beside what is, and the way to make it so. */
export default async function PublishPage({ params, searchParams }: Props) {
  await admitPerson('/incidents/{key}/publish')
  const reader = await getReader(params)
  const { key } = await params
  const db = getDatabase()
  const { versions } = await getPublicRecord(db)
  const frozen = await freezeIncident(db, key, (one) => versions.has(one))
  if (frozen === null) {
    const whole = (await getComparisonFacts(db, key))?.incidents[0]?.key ?? notFound()
    redirect(publishHref(reader.language, whole))
  }
  const last = versions.get(key)?.find(({ incident }) => incident === key) ?? null
  const [latest, content] = await Promise.all([
    getLatestVersion(db, key),
    last && getContent(db, key, last.number),
  ])
  const number = (latest?.number ?? 0) + 1
  const { language } = reader
  const address = readAddress(
    publishHref(language, key),
    await searchParams,
    last?.reading ?? 'literal',
  )
  const comparison = frozen.comparisons[key]?.[address.reading] ?? notFound()
  const { publication, refusal } = await getMessages()
  const isReady = frozen.bundle.claims.length > 0 && frozen.blockers.length === 0
  return (
    <Page wide>
      <PublishPreview
        frozen={frozen}
        before={content?.bundle ?? null}
        number={number}
        view={viewBoard(
          comparison,
          frozen.bundle,
          reader,
          { ...address, cell: null },
          { dataHref: null, assessments: publishedAssessments(frozen.assessments[key]) },
        )}
        reader={reader}
        form={
          isReady && (
            <NextIntlClientProvider messages={{ publication, refusal }}>
              <PublishForm
                incident={key}
                number={number}
                seen={fingerprintOf(frozen)}
                reading={address.reading}
                silent={frozen.pending.filter(({ readsAsSilent }) => readsAsSilent).length}
                doneHref={versionHref(language, key, number)}
                publish={publish}
              />
            </NextIntlClientProvider>
          )
        }
      />
    </Page>
  )
}
