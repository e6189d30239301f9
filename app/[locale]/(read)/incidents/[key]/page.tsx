import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { type Query, readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { viewBoard } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getIncident } from '@/lib/incident/queries'
import { getDatabase } from '@/lib/server/db'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const { key } = await params
  const incident = await getIncident(getDatabase(), decodeURIComponent(key))
  if (incident === null) return {}
  return {
    title: incident.title[language],
    alternates: alternatesOf(language, `/incidents/${key}`),
  }
}

export default async function IncidentPage({ params, searchParams }: Props) {
  const reader = await getReader(params)
  const key = decodeURIComponent((await params).key)
  const address = readAddress(incidentHref(reader.language, key), await searchParams)
  const db = getDatabase()
  const [incident, facts] = await Promise.all([getIncident(db, key), getComparisonFacts(db, key)])
  if (incident === null || facts === null) notFound()
  const view = viewBoard(compare(facts, address.reading), facts, reader, address)
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  return <BoardPage view={view} incident={incident} open={open} claims={claims} texts={texts} />
}
