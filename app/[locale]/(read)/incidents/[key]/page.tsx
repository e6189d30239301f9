import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { getWhoAsks } from '@/app/access/signed-in'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { incidentHref } from '@/components/incident/href'
import { WithdrawnNotice } from '@/components/publication/withdrawn-notice'
import { getIncident } from '@/lib/incident/queries'
import { findVersion } from '@/lib/publication/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { LiveBoard } from './live-board'
import { VersionBoard } from './version-board'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** What the public reads, once a request, for the title and for the page. */
const find = cache(async (key: string) => {
  return (await findVersion(getDatabase(), key, null)) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  if ((await getWhoAsks()) === null && (await find(key)).state === 'withdrawn') {
    return { title: key, robots: { index: false } }
  }
  const incident = (await getIncident(await getReadable(), key)) ?? notFound()
  return {
    title: incident.title[language],
    alternates: alternatesOf(language, `/incidents/${key}`),
  }
}

/** The desk reads the incident as it stands; everybody else what was published of it last. */
export default async function IncidentPage({ params, searchParams }: Props) {
  const who = await admit('/incidents/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const query = await searchParams
  if (who !== null) {
    return <LiveBoard incident={key} query={query} reader={reader} person={who.person} />
  }
  const found = await find(key)
  if (found.state === 'withdrawn') {
    return <WithdrawnNotice withdrawal={found.withdrawal} reader={reader} />
  }
  const path = incidentHref(reader.language, key)
  return <VersionBoard incident={key} found={found} path={path} query={query} reader={reader} />
}
