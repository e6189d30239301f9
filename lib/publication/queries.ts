import type { Transaction } from '@/lib/server/db'
import { oneOf, translationOf } from '@/lib/values/column'
import { READINGS } from '@/lib/values/reading'
import type { PublicationContent, Version, Withdrawal } from './model'

const versionColumns = {
  incidentKey: true,
  number: true,
  reading: true,
  note: true,
  at: true,
} as const

interface VersionRow {
  readonly incidentKey: string
  readonly number: number
  readonly reading: string
  readonly note: unknown
  readonly at: Date
}

function toVersion({ incidentKey, number, reading, note, at }: VersionRow): Version {
  return {
    incident: incidentKey,
    number,
    reading: oneOf(READINGS, reading),
    note: translationOf(note) ?? {},
    at: at.toISOString(),
  }
}

/** The versions of an incident, the latest first; those that were withdrawn among them. */
export async function listVersions(db: Transaction, incident: string): Promise<Version[]> {
  const rows = await db.publication.findMany({
    where: { incidentKey: incident },
    orderBy: { number: 'desc' },
    select: versionColumns,
  })
  return rows.map(toVersion)
}

/** How many of the latest versions the feed tells. */
const FEED = 100

/** The versions that were published last, of all incidents. */
export async function listLatestVersions(db: Transaction): Promise<Version[]> {
  const rows = await db.publication.findMany({
    orderBy: { id: 'desc' },
    take: FEED,
    select: versionColumns,
  })
  return rows.map(toVersion)
}

/** The last version of an incident, or null when nothing of it was published; it may have been withdrawn. */
export async function getLatestVersion(db: Transaction, incident: string): Promise<Version | null> {
  return (await listVersions(db, incident))[0] ?? null
}

/** The last withdrawal of an incident, or null: versions up to its number are not to be read any more. */
export async function getWithdrawal(db: Transaction, incident: string): Promise<Withdrawal | null> {
  const row = await db.publicationWithdrawal.findFirst({
    where: { incidentKey: incident },
    orderBy: { number: 'desc' },
  })
  if (row === null) return null
  const { number, reason, at } = row
  return { incident, number, reason: translationOf(reason) ?? {}, at: at.toISOString() }
}

/** The last number that is withdrawn, of each incident of which anything is. */
export async function listWithdrawn(db: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.publicationWithdrawal.groupBy({
    by: ['incidentKey'],
    _max: { number: true },
  })
  return new Map(rows.map(({ incidentKey, _max }) => [incidentKey, _max.number ?? 0]))
}

/** All that a version says, or null when there is none with that number. Withdrawn ones are for the desk alone. */
export async function getContent(
  db: Transaction,
  incident: string,
  number: number,
): Promise<PublicationContent | null> {
  const row = await db.publication.findUnique({
    where: { incidentKey_number: { incidentKey: incident, number } },
    select: { content: true },
  })
  return row && readContent(row.content)
}

/** The content of a version from its column, which only Mizan writes. */
export function readContent(content: string): PublicationContent {
  return JSON.parse(content) as PublicationContent
}
