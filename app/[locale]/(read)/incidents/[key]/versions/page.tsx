import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { withdraw } from '@/app/[locale]/(desk)/incidents/[key]/publish/actions'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { VersionList } from '@/components/publication/version-list'
import { WithdrawForm } from '@/components/publication/withdraw-form'
import { WithdrawnNotice } from '@/components/publication/withdrawn-notice'
import { Page } from '@/components/ui/page'
import { may } from '@/lib/account/permissions'
import { findVersion, listDifferences } from '@/lib/publication/queries'
import { getDatabase } from '@/lib/server/db'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const t = await getTranslations('publication')
  return {
    title: t('allVersions'),
    alternates: alternatesOf(language, `/incidents/${key}/versions`),
  }
}

/** All that was published of an incident, with what changed from each version to the next. */
export default async function VersionsPage({ params }: Props) {
  const who = await admit('/incidents/{key}/versions')
  const reader = await getReader(params)
  const { key } = await params
  const db = getDatabase()
  const found = (await findVersion(db, key, null)) ?? notFound()
  if (found.state === 'withdrawn') {
    return <WithdrawnNotice withdrawal={found.withdrawal} reader={reader} />
  }
  const { content } = found.edition
  const title = content.bundle.incidents.find((one) => one.key === key)?.title
  const differences = await listDifferences(db, content.incident)
  const { publication, refusal } = await getMessages()
  return (
    <Page>
      <VersionList
        incident={key}
        title={title?.[reader.language] ?? key}
        differences={differences}
        reader={reader}
      />
      {may(who?.person ?? null, 'publish') && (
        <NextIntlClientProvider messages={{ publication, refusal }}>
          <WithdrawForm
            incident={content.incident}
            number={found.latest.number}
            withdraw={withdraw}
          />
        </NextIntlClientProvider>
      )}
    </Page>
  )
}
