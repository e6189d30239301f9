import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages } from 'next-intl/server'
import { cache } from 'react'
import { restoreSource } from '@/app/[locale]/(desk)/entries/actions'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { EntryDesk } from '@/components/entry/entry-desk'
import { RemovedNote } from '@/components/redaction/removed-note'
import { PageLinks } from '@/components/shell/page-links'
import { sourceHref } from '@/components/source/href'
import { SourceReader } from '@/components/source/source-reader'
import { Page } from '@/components/ui/page'
import { may } from '@/lib/account/permissions'
import { getEntryRecord } from '@/lib/entry/queries'
import { listMarks } from '@/lib/redaction/queries'
import { getDatabase } from '@/lib/server/db'
import { getReliabilityNote, getSource } from '@/lib/source/queries'
import { type Query, readPage } from '@/lib/values/query'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string, page: number) => {
  return (await getSource(await getReadable(), key, page)) ?? notFound()
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const source = await load(key, readPage(await searchParams))
  return { title: source.name[language], alternates: alternatesOf(language, `/sources/${key}`) }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const person = (await admit('/sources/{key}'))?.person ?? null
  const reader = await getReader(params)
  const { key } = await params
  const source = await load(key, readPage(await searchParams))
  const marks = person ? await listMarks(getDatabase(), `sources/${key}`) : []
  const here = sourceHref(reader.language, key)
  return (
    <Page>
      <SourceReader
        source={source}
        ratingNote={person && (await getReliabilityNote(getDatabase(), key))}
        reader={reader}
        removed={<RemovedNote marks={marks} reader={reader} />}
      />
      <PageLinks
        page={source.incidents}
        hrefOf={(page) => (page > 1 ? `${here}?page=${page}` : here)}
      />
      {person && (
        <EntryDesk
          noun="sources"
          entry={key}
          record={await getEntryRecord(getDatabase(), 'sources', key)}
          reader={reader}
          messages={await getMessages()}
          restore={may(person, 'manageSources') ? restoreSource : null}
        />
      )}
    </Page>
  )
}
