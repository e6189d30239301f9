import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { PastRedactions } from '@/components/redaction/past-redactions'
import { RedactionForm } from '@/components/redaction/redaction-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { nameOf } from '@/lib/account/doer'
import { listNames } from '@/lib/account/queries'
import { listRedactions } from '@/lib/redaction/queries'
import { getDatabase } from '@/lib/server/db'
import { redact } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('redaction')
  return { title: t('title'), robots: { index: false } }
}

export default async function RedactionsPage({ params }: Props) {
  await admit('/redactions')
  const reader = await getReader(params)
  const [t, { redaction, refusal, doers }, redactions] = await Promise.all([
    getTranslations('redaction'),
    getMessages(),
    listRedactions(getDatabase()),
  ])
  const names = await listNames(
    getDatabase(),
    redactions.map(({ by }) => by),
  )
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="new-redaction">
          <SectionTitle id="new-redaction">{t('newTitle')}</SectionTitle>
          <NextIntlClientProvider messages={{ redaction, refusal }}>
            <RedactionForm redact={redact} reader={reader} />
          </NextIntlClientProvider>
        </section>
        <section aria-labelledby="past-redactions">
          <SectionTitle id="past-redactions">{t('pastTitle')}</SectionTitle>
          <PastRedactions
            redactions={redactions}
            nameOf={(by) => nameOf({ names, words: doers }, by)}
            reader={reader}
          />
        </section>
      </div>
    </Page>
  )
}
