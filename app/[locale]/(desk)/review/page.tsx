import type { Metadata } from 'next'
import Link from 'next/link'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { queueHref } from '@/components/review/href'
import { Queue } from '@/components/review/queue'
import { PageLinks } from '@/components/shell/page-links'
import { Page, PageHeader } from '@/components/ui/page'
import { EmptyState } from '@/components/ui/section'
import { nameOf } from '@/lib/account/doer'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import { QUEUE_STATES } from '@/lib/review/model'
import { countQueue, listQueue } from '@/lib/review/queries'
import { getDatabase } from '@/lib/server/db'
import { formatNumber } from '@/lib/values/digits'
import { type Query, readPage } from '@/lib/values/query'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('review')
  return { title: t('title'), robots: { index: false } }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/review')
  const reader = await getReader(params)
  const query = await searchParams
  const state = QUEUE_STATES.find((one) => one === query.state) ?? 'submitted'
  const db = getDatabase()
  const [t, { doers }, counts, found] = await Promise.all([
    getTranslations('review'),
    getMessages(),
    countQueue(db),
    listQueue(db, { state }, readPage(query), person.id),
  ])
  const names = await listNames(
    db,
    found.items.flatMap(({ last }) => last?.by ?? []),
  )
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      <nav aria-label={t('states')} className="mb-4 flex flex-wrap gap-x-5 gap-y-1">
        {QUEUE_STATES.map((one) => (
          <Link
            key={one}
            href={queueHref(reader.language, one)}
            aria-current={one === state ? 'page' : undefined}
            className="link aria-[current=page]:font-semibold aria-[current=page]:no-underline"
          >
            {t(`queue.${one}`)}{' '}
            <span className="text-muted">
              {formatNumber(counts[one], reader.language, reader.digits)}
            </span>
          </Link>
        ))}
      </nav>
      {found.total === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <p>{t(`empty.${state}`)}</p>
        </EmptyState>
      )}
      <Queue
        items={found.items}
        mayReview={may(person, 'review')}
        nameOf={(by) => nameOf({ names, words: doers }, by)}
        reader={reader}
      />
      <PageLinks page={found} hrefOf={(page) => queueHref(reader.language, state, page)} />
    </Page>
  )
}
