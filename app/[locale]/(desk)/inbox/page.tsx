import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { inboxHref } from '@/components/inbox/href'
import { InboxList } from '@/components/inbox/inbox-list'
import { PageLinks } from '@/components/shell/page-links'
import { Page, PageHeader } from '@/components/ui/page'
import { EmptyState } from '@/components/ui/section'
import { listNames } from '@/lib/account/queries'
import { mentionedIn } from '@/lib/annotation/mention'
import { countUnread, listInbox } from '@/lib/inbox/queries'
import { getDatabase } from '@/lib/server/db'
import { type Query, readPage } from '@/lib/values/query'
import { settleInbox } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('inbox')
  return { title: t('title'), robots: { index: false } }
}

export default async function InboxPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/inbox')
  const reader = await getReader(params)
  const db = getDatabase()
  const [t, messages, found, unread] = await Promise.all([
    getTranslations('inbox'),
    getMessages(),
    listInbox(db, person.id, readPage(await searchParams)),
    countUnread(db, person.id),
  ])
  const { inbox, terms, refusal, doers } = messages
  const names = await listNames(
    db,
    found.items.flatMap(({ by, note }) => [by, ...mentionedIn(note?.words ?? '')]),
  )
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      {found.total === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
        </EmptyState>
      ) : (
        <NextIntlClientProvider messages={{ inbox, terms, refusal }}>
          <InboxList
            items={found.items}
            unread={unread}
            doers={{ names, words: doers }}
            reader={reader}
            settle={settleInbox}
          />
        </NextIntlClientProvider>
      )}
      <PageLinks page={found} hrefOf={(page) => inboxHref(reader.language, page)} />
    </Page>
  )
}
