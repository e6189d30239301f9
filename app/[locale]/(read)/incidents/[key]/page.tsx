import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages } from 'next-intl/server'
import { cache } from 'react'
import { restoreEntry } from '@/app/[locale]/(desk)/entries/actions'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { viewBoard } from '@/components/comparison/view'
import { EntryDesk } from '@/components/entry/entry-desk'
import { incidentHref } from '@/components/incident/href'
import { Page } from '@/components/ui/page'
import { may } from '@/lib/account/permissions'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getEntryRecord } from '@/lib/entry/queries'
import { getIncident } from '@/lib/incident/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => {
  return (await getIncident(getDatabase(), key)) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const incident = await load(key)
  return {
    title: incident.title[language],
    alternates: alternatesOf(language, `/incidents/${key}`),
  }
}

export default async function IncidentPage({ params, searchParams }: Props) {
  const person = (await admit('/incidents/{key}'))?.person ?? null
  const reader = await getReader(params)
  const { key } = await params
  const address = readAddress(incidentHref(reader.language, key), await searchParams)
  const db = getDatabase()
  const [incident, facts] = await Promise.all([load(key), getComparisonFacts(db, key)])
  if (facts === null) notFound()
  const view = viewBoard(compare(facts, address.reading), facts, reader, address)
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  return (
    <>
      <BoardPage view={view} incident={incident} open={open} claims={claims} texts={texts} />
      {person && (
        <Page wide>
          <EntryDesk
            noun="incidents"
            entry={key}
            record={await getEntryRecord(db, 'incidents', key)}
            reader={reader}
            messages={await getMessages()}
            restore={may(person, 'recordClaims') ? restoreEntry : null}
          />
        </Page>
      )}
    </>
  )
}
