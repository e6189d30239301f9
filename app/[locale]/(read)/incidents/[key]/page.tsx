import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { countOpenNotes } from '@/components/annotation/count-notes'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { viewBoard } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { listCellAnnotations } from '@/lib/annotation/queries'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getIncident } from '@/lib/incident/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { CellNotes, NotesBelow } from './cell-notes'

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
  const who = await admit('/incidents/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const query = await searchParams
  const address = readAddress(incidentHref(reader.language, key), query)
  const db = getDatabase()
  const person = who?.person ?? null
  const [incident, facts, notes] = await Promise.all([
    load(key),
    getComparisonFacts(db, key),
    // What people write to each other on cells is for who is signed in.
    person ? listCellAnnotations(db, key, person.id) : [],
  ])
  if (facts === null) notFound()
  const comparison = compare(facts, address.reading)
  const view = viewBoard(comparison, facts, reader, address, countOpenNotes(notes))
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  const chosen = typeof query.annotation === 'string' ? query.annotation : null
  const shared = { view, notes, person, chosen }
  return (
    <BoardPage
      view={view}
      incident={incident}
      open={open}
      claims={claims}
      texts={texts}
      notes={person && open && <CellNotes {...shared} person={person} open={open} />}
      notesBelow={person && <NotesBelow {...shared} person={person} />}
    />
  )
}
