import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { SignInForm } from '@/components/account/sign-in-form'
import { Page, PageHeader } from '@/components/ui/page'
import { returnPath } from '@/lib/account/return-path'
import { signIn } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ back?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('signIn'), robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const who = await admit('/sign-in')
  const { language } = await getReader(params)
  const { back } = await searchParams
  if (who) redirect(returnPath(back, language))
  const [t, { account }] = await Promise.all([getTranslations('account'), getMessages()])
  return (
    <Page>
      <PageHeader title={t('signIn')}>
        <p className="max-w-prose">{t(back ? 'signInFirst' : 'signInLead')}</p>
      </PageHeader>
      <NextIntlClientProvider messages={{ account }}>
        <SignInForm
          signIn={signIn.bind(null, language)}
          back={typeof back === 'string' ? back : ''}
        />
      </NextIntlClientProvider>
      <p className="mt-6 max-w-prose text-sm text-muted">{t('forgotten')}</p>
    </Page>
  )
}
