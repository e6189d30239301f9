import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { LinkForm } from '@/components/account/link-form'
import { isolated } from '@/components/ui/isolated'
import { Page, PageHeader } from '@/components/ui/page'
import { getLink } from '@/lib/account/link/queries'
import { getDatabase } from '@/lib/server/db'
import { takeLink } from './actions'

type Props = { params: Promise<{ locale: string; secret: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  // The address is a secret while the link works: no other site is told of it.
  return { title: t('setUpTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/** The page of a one-time link. It changes nothing before its form is sent: to look at it does not use it up. */
export default async function SetUpPage({ params }: Props) {
  await admit('/set-up/{secret}')
  const { language } = await getReader(params)
  const { secret } = await params
  const [t, { account }, link] = await Promise.all([
    getTranslations('account'),
    getMessages(),
    getLink(getDatabase(), secret),
  ])
  if (link === null) {
    return (
      <Page>
        <PageHeader title={t('linkEndedTitle')}>
          <p className="max-w-prose">{t('linkEnded')}</p>
        </PageHeader>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={t(link.is === 'first' ? 'setUpTitle' : 'passwordTitle')}>
        <p className="max-w-prose">
          {link.is === 'first'
            ? t('setUpLead')
            : t.rich('passwordLead', { bdi: isolated, name: link.name, email: link.email })}
        </p>
      </PageHeader>
      <NextIntlClientProvider messages={{ account }}>
        <LinkForm takeLink={takeLink.bind(null, language, secret)} isFirst={link.is === 'first'} />
      </NextIntlClientProvider>
    </Page>
  )
}
