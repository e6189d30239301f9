import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages } from 'next-intl/server'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { assessHref } from '@/components/assessment/href'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { type BoardAssessments, viewBoard } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { nameOf } from '@/lib/account/doer'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import { listAssessments } from '@/lib/assessment/queries'
import { editorsOf, toShownAssessments } from '@/lib/assessment/view'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getIncident } from '@/lib/incident/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import type { Language } from '@/lib/values/text'

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

/** What editors make of the rows, and who they are, for who is signed in; nothing for everybody else. */
async function loadAssessments(
  key: string,
  language: Language,
  person: Person | null,
): Promise<BoardAssessments> {
  if (!may(person, 'readAssessments')) return { shown: new Map() }
  const db = getDatabase()
  const found = await listAssessments(db, key)
  const names = await listNames(db, editorsOf(found.values()))
  const { doers } = await getMessages()
  const shown = toShownAssessments(found.values(), (by) => nameOf({ names, words: doers }, by))
  const hrefOf = (measure: string) => assessHref(language, key, measure)
  return { shown, hrefOf, mayAssess: may(person, 'assess') }
}

export default async function IncidentPage({ params, searchParams }: Props) {
  const who = await admit('/incidents/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const address = readAddress(incidentHref(reader.language, key), await searchParams)
  const db = getDatabase()
  const [incident, facts] = await Promise.all([load(key), getComparisonFacts(db, key)])
  if (facts === null) notFound()
  const assessments = await loadAssessments(key, reader.language, who?.person ?? null)
  const comparison = compare(facts, address.reading)
  const view = viewBoard(comparison, facts, reader, address, assessments)
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  return <BoardPage view={view} incident={incident} open={open} claims={claims} texts={texts} />
}
