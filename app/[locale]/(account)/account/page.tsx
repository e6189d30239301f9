import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { PasswordForm } from '@/components/account/password-form'
import { SecondFactor } from '@/components/account/second-factor'
import { SessionList } from '@/components/account/session-list'
import { Tokens } from '@/components/account/tokens'
import { isolated } from '@/components/ui/isolated'
import { Page, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { listSessions } from '@/lib/account/session/queries'
import { listTokens } from '@/lib/account/token/queries'
import { getDatabase } from '@/lib/server/db'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  endSession,
  issueToken,
  revokeToken,
} from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('ownTitle'), robots: { index: false } }
}

export default async function AccountPage({ params }: Props) {
  const who = await admitPerson('/account')
  const reader = await getReader(params)
  const db = getDatabase()
  const [t, { account, refusal }, sessions, tokens] = await Promise.all([
    getTranslations('account'),
    getMessages(),
    listSessions(db, who.person.id),
    listTokens(db, who.person.id),
  ])
  const { name, role } = who.person
  return (
    <Page>
      <PageHeader title={t('ownTitle')}>
        <p>
          {t.rich('ownLead', { bdi: isolated, name, email: who.email, role: t(`role.${role}`) })}
        </p>
      </PageHeader>
      <NextIntlClientProvider messages={{ account, refusal }}>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <section aria-labelledby="password">
            <SectionTitle id="password">{t('password')}</SectionTitle>
            <PasswordForm change={changePassword} />
          </section>
          <section aria-labelledby="factor">
            <SectionTitle id="factor">{t('secondFactor')}</SectionTitle>
            <SecondFactor
              isOn={who.hasSecondFactor}
              begin={beginSecondFactor}
              confirm={confirmSecondFactor}
              end={endSecondFactor}
            />
          </section>
          <section aria-labelledby="sessions">
            <SectionTitle id="sessions">{t('sessions')}</SectionTitle>
            <SessionList
              sessions={sessions}
              current={who.session}
              end={endSession}
              reader={reader}
            />
          </section>
          <section aria-labelledby="tokens">
            <SectionTitle id="tokens">{t('tokens')}</SectionTitle>
            <p className="mb-3 max-w-prose text-sm text-muted">{t('tokensLead')}</p>
            <Tokens tokens={tokens} issue={issueToken} revoke={revokeToken} reader={reader} />
          </section>
        </div>
      </NextIntlClientProvider>
    </Page>
  )
}
