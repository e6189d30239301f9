import { notFound } from 'next/navigation'
import { countOpenNotes } from '@/components/annotation/count-notes'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { viewBoard } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { PublicState } from '@/components/publication/public-state'
import { RemovedNote } from '@/components/redaction/removed-note'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { listCellAnnotations } from '@/lib/annotation/queries'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getIncident } from '@/lib/incident/queries'
import { getWithdrawal } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { listMarks } from '@/lib/redaction/queries'
import { readRevealed } from '@/lib/sensitive/model'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import type { Reader } from '@/lib/values/reader'
import { loadAssessments } from './board-assessments'
import { CellNotes, NotesBelow } from './cell-notes'
import { IncidentDesk } from './incident-desk'

/** An incident as the desk has it now: every claim that stands, whether anybody has approved it or not. */
export async function LiveBoard({
  incident: key,
  query,
  reader,
  person,
}: {
  incident: string
  query: Query
  reader: Reader
  person: Person
}) {
  const address = readAddress(incidentHref(reader.language, key), query)
  const db = getDatabase()
  const { language } = reader
  const [incident, facts, published, assessments, notes, marks] = await Promise.all([
    getIncident(db, key),
    getComparisonFacts(db, key),
    getPublicRecord(db),
    loadAssessments(db, { incident: key, person, language }),
    listCellAnnotations(db, key, person.id),
    listMarks(db, `incidents/${key}`),
  ])
  if (incident === null || facts === null) notFound()
  const comparison = compare(facts, address.reading)
  const view = viewBoard(comparison, facts, reader, address, {
    dataHref: `/api/v1/incidents/${encodeURIComponent(key)}/comparison`,
    assessments,
    notes: countOpenNotes(notes),
  })
  const root = facts.incidents[0]?.key ?? key
  const withdrawal = await getWithdrawal(db, root)
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  const chosen = typeof query.annotation === 'string' ? query.annotation : null
  const noted = { view, notes, person, chosen }
  return (
    <>
      <BoardPage
        view={view}
        incident={incident}
        open={open}
        claims={claims}
        texts={texts}
        revealed={readRevealed(query)}
        notes={open && <CellNotes {...noted} open={open} />}
        notesBelow={<NotesBelow {...noted} />}
        standing={
          <>
            <PublicState
              incident={key}
              root={root}
              version={published.versions.get(key)?.[0] ?? null}
              withdrawal={withdrawal}
              mayPublish={may(person, 'publish')}
              reader={reader}
            />
            <RemovedNote marks={marks} reader={reader} />
          </>
        }
      />
      <IncidentDesk incident={key} reader={reader} person={person} />
    </>
  )
}
