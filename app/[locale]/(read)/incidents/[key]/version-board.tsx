import { notFound } from 'next/navigation'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { publishedAssessments, viewBoard } from '@/components/comparison/view'
import { VersionNote } from '@/components/publication/version-note'
import { RemovedNote } from '@/components/redaction/removed-note'
import { getClaims } from '@/lib/claim/queries'
import { getTexts } from '@/lib/document/queries'
import { getIncident } from '@/lib/incident/queries'
import type { FoundVersion } from '@/lib/publication/queries'
import { listMarks } from '@/lib/redaction/queries'
import { readRevealed } from '@/lib/sensitive/model'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import type { Reader } from '@/lib/values/reader'

/** An incident, or a part of one, as a version froze it: from the version alone. */
export async function VersionBoard({
  incident: key,
  found: { edition, version, latest, related },
  path,
  query,
  reader,
}: {
  incident: string
  found: Extract<FoundVersion, { state: 'public' }>
  /** The address of the page. */
  path: string
  query: Query
  reader: Reader
}) {
  const { db, content } = edition
  const address = readAddress(path, query, version.reading)
  const comparison = content.comparisons[key]?.[address.reading]
  const incident = await getIncident(db, key)
  if (comparison === undefined || incident === null) notFound()
  const assessments = publishedAssessments(content.assessments[key])
  const view = viewBoard(comparison, content.bundle, reader, address, {
    dataHref: `/api/v1/incidents/${encodeURIComponent(key)}/versions/${version.number}`,
    assessments,
  })
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  const marks = await listMarks(getDatabase(), `publications/${version.incident}/${version.number}`)
  return (
    <BoardPage
      view={view}
      incident={{ ...incident, related }}
      open={open}
      claims={claims}
      texts={texts}
      revealed={readRevealed(query)}
      standing={
        <>
          <VersionNote incident={key} version={version} latest={latest} reader={reader} />
          <RemovedNote marks={marks} reader={reader} />
        </>
      }
    />
  )
}
