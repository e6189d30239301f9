import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { Desk } from '@/components/extraction/desk'
import { Page, PageHeader } from '@/components/ui/page'
import { getKnownNames, listDeskChoices } from '@/lib/extraction/queries'
import { getDatabase } from '@/lib/server/db'
import { secondReaderOf } from '@/lib/server/second-reader'
import { askOpinion, saveReading } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const t = await getTranslations('desk')
  return { title: t('title'), alternates: alternatesOf(language, '/read') }
}

export default async function ReadPage({ params }: Props) {
  const reader = await getReader(params)
  const db = getDatabase()
  const [t, { desk, terms }, known, choices] = await Promise.all([
    getTranslations('desk'),
    getMessages(),
    getKnownNames(db),
    listDeskChoices(db),
  ])
  const second = secondReaderOf()
  const host = second && new URL(second.url).host
  const named = (items: (typeof choices)['sources']) =>
    items.map(({ key, name }) => ({ key, name: name[reader.language] }))
  return (
    <Page wide>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
        <p className="text-sm">{host === null ? t('offline') : t('secondNote', { host })}</p>
      </PageHeader>
      <NextIntlClientProvider messages={{ desk, terms }}>
        <Desk
          reader={reader}
          known={known}
          choices={{
            sources: named(choices.sources),
            actors: named(choices.actors),
            incidents: named(choices.incidents),
          }}
          save={saveReading.bind(null, reader.language)}
          ask={host === null ? null : askOpinion}
        />
      </NextIntlClientProvider>
    </Page>
  )
}
