import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { incidentHref } from '@/components/incident/href'
import { splitHref } from '@/components/merger/href'
import { SplitForm } from '@/components/merger/split-form'
import { Page, PageHeader } from '@/components/ui/page'
import { getEntryForm } from '@/lib/entry/queries'
import { getIncident, getSuccessor } from '@/lib/incident/queries'
import { listSplitClaims } from '@/lib/merger/queries'
import { getDatabase } from '@/lib/server/db'
import { splitIncident } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('mergers')
  return { title: t('title.split'), robots: { index: false } }
}

/** Chooses claims of an incident, and says what they are about. */
export default async function SplitPage({ params }: Props) {
  await admitPerson('/incidents/{key}/split')
  const reader = await getReader(params)
  const { key } = await params
  const db = getDatabase()
  const merged = await getSuccessor(db, key)
  if (merged !== null) redirect(splitHref(reader.language, merged))
  const incident = (await getIncident(db, key)) ?? notFound()
  const form = (await getEntryForm(db, 'incidents', key)) ?? notFound()
  const claims = await listSplitClaims(db, key)
  const t = await getTranslations('mergers')
  const { mergers, entries, review, terms, refusal } = await getMessages()
  return (
    <Page>
      <PageHeader
        above={
          <Link href={incidentHref(reader.language, key)} className="link">
            <bdi>{incident.title[reader.language]}</bdi>
          </Link>
        }
        title={t('title.split')}
      >
        <p className="max-w-prose">{t('splitLead')}</p>
      </PageHeader>
      {claims.length === 0 ? (
        <p className="text-muted">{t('noClaims')}</p>
      ) : (
        <NextIntlClientProvider messages={{ mergers, entries, review, terms, refusal }}>
          <SplitForm
            incident={key}
            seen={form.revision}
            start={{ date: incident.date, place: incident.place?.key ?? null }}
            claims={claims}
            places={form.choices.places}
            reader={reader}
            send={splitIncident}
          />
        </NextIntlClientProvider>
      )}
    </Page>
  )
}
