import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { claimHref } from '@/components/claim/href'
import { EmptyQueue } from '@/components/queue/empty-queue'
import { FilterForm } from '@/components/queue/filter-form'
import { QueueList } from '@/components/queue/queue-list'
import { QueueRow } from '@/components/queue/queue-row'
import { ViewLinks } from '@/components/queue/view-links'
import { queueHref, reviewHref } from '@/components/review/href'
import { PageLinks } from '@/components/shell/page-links'
import { isolate } from '@/components/ui/isolated'
import { Page, PageHeader } from '@/components/ui/page'
import { nameOf } from '@/lib/account/doer'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import { readQueueFilter } from '@/lib/queue/filter'
import { dayOf } from '@/lib/queue/model'
import { countQueue, listChangeChoices, listQueue, listQueueChoices } from '@/lib/queue/queries'
import type { QueueItem } from '@/lib/queue/view'
import { getDatabase } from '@/lib/server/db'
import { type Query, readPage } from '@/lib/values/query'
import { changeClaims } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('review')
  return { title: t('title'), robots: { index: false } }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/review')
  const reader = await getReader(params)
  const { language } = reader
  const query = await searchParams
  const filter = readQueueFilter(query)
  const today = dayOf(new Date())
  const db = getDatabase()
  const asking = { person: person.id, today }
  const [t, messages, counts, found, offered] = await Promise.all([
    getTranslations('review'),
    getMessages(),
    countQueue(db, filter, asking),
    listQueue(db, filter, readPage(query), asking),
    listQueueChoices(db, filter),
  ])
  const { items } = found
  const changing = await listChangeChoices(
    db,
    items.map(({ claim }) => claim.incident.key),
  )
  const ids = items.flatMap(({ last, assignee }) => [last?.by ?? [], assignee?.id ?? []].flat())
  const names = await listNames(db, ids)
  const mayReview = may(person, 'review')
  const canReview = ({ state, isOwn }: QueueItem) => mayReview && state === 'submitted' && !isOwn
  const { queue, refusal, doers } = messages
  const entries = items.map((item) => {
    const { claim, assignee, due, tags } = item
    const { key, revision } = claim
    const href = canReview(item) ? reviewHref(language, key, filter) : claimHref(language, key)
    return {
      key,
      revision,
      label: `${isolate(claim.claimant.name[language])}: ${isolate(claim.words)}`,
      incident: claim.incident.key,
      assignee: assignee?.id ?? null,
      due,
      tags,
      href,
      row: (
        <QueueRow
          item={item}
          isMixed={filter.state === 'open'}
          href={href}
          canReview={canReview(item)}
          today={today}
          me={person.id}
          nameOf={(by) => nameOf({ names, words: doers }, by)}
          reader={reader}
        />
      ),
    }
  })
  const { workers, tags } = changing
  return (
    <Page>
      <PageHeader title={t('title')}>
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      <ViewLinks filter={filter} counts={counts} reader={reader} />
      <FilterForm
        filter={filter}
        choices={offered}
        tags={tags}
        workers={workers}
        me={person.id}
        reader={reader}
      />
      {items.length === 0 ? (
        <EmptyQueue filter={filter} counts={counts} isPastEnd={found.total > 0} reader={reader} />
      ) : (
        <NextIntlClientProvider messages={{ queue, refusal }}>
          <QueueList
            key={JSON.stringify([filter, found.page])}
            entries={entries}
            choices={{ ...changing, me: person.id, reader }}
            change={changeClaims}
          />
        </NextIntlClientProvider>
      )}
      <PageLinks page={found} hrefOf={(page) => queueHref(language, filter, page)} />
    </Page>
  )
}
