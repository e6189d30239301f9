import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { NewDocument } from '@/components/document/new/new-document'
import { DraftsProvider } from '@/components/draft/drafts'
import { Page, PageHeader } from '@/components/ui/page'
import { NEW_DOCUMENT } from '@/lib/draft/model'
import { listDrafts } from '@/lib/draft/queries'
import { getKnownNames, listDeskChoices } from '@/lib/extraction/queries'
import { getDatabase } from '@/lib/server/db'
import { readEnvironment } from '@/lib/server/env'
import { readAddress, storeDocument } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const t = await getTranslations('intake')
  return {
    title: t('title'),
    alternates: alternatesOf(language, '/documents/new'),
    robots: { index: false },
  }
}

export default async function NewDocumentPage({ params }: Props) {
  const { person } = await admitPerson('/documents/new')
  const reader = await getReader(params)
  const db = getDatabase()
  const [t, { intake, terms, refusal, drafts }, known, choices, kept] = await Promise.all([
    getTranslations('intake'),
    getMessages(),
    getKnownNames(db),
    listDeskChoices(db),
    listDrafts(db, person.id, NEW_DOCUMENT),
  ])
  const options = (items: (typeof choices)['sources']) =>
    items.map(({ key, name }) => ({ value: key, label: name[reader.language] }))
  return (
    <Page wide>
      <PageHeader title={t('title')}>
        <p className="max-w-prose">{t('lead')}</p>
        <noscript>
          <p className="mt-2 font-medium text-ink">{t('noScript')}</p>
        </noscript>
      </PageHeader>
      <NextIntlClientProvider messages={{ intake, terms, refusal, drafts }}>
        <DraftsProvider person={person.id} about={NEW_DOCUMENT} kept={kept}>
          <NewDocument
            reader={reader}
            known={known}
            sources={options(choices.sources)}
            actors={options(choices.actors)}
            store={storeDocument}
            readAddress={readEnvironment().mayFetch ? readAddress : null}
          />
        </DraftsProvider>
      </NextIntlClientProvider>
    </Page>
  )
}
