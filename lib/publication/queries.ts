import type { Settled } from '@/lib/bundle/settle'
import { headColumns, titleColumns, toHead, toTitle } from '@/lib/incident/columns'
import type { IncidentView } from '@/lib/incident/view'
import { findInBatches } from '@/lib/server/batches'
import type { Database, Transaction } from '@/lib/server/db'
import { oneOf, translationOf } from '@/lib/values/column'
import { READINGS } from '@/lib/values/reading'
import type { Bilingual } from '@/lib/values/text'
import { type Edition, getEdition } from './edition'
import { type PublicationContent, readContent, type Version, type Withdrawal } from './model'
import { getPublicRecord, type PublicRecord } from './record/queries'

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

/** The versions that were published last and may be read, of all incidents, with the incidents' public titles. */
export async function listLatestVersions({
  db,
  versions,
}: PublicRecord): Promise<(Version & { readonly title: Bilingual })[]> {
  const latest = [...versions]
    .flatMap(([key, all]) => all.filter(({ incident }) => incident === key))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, FEED)
  const rows = await findInBatches(
    latest.map(({ incident }) => incident),
    (keys) => db.incident.findMany({ where: { key: { in: keys } }, select: titleColumns }),
  )
  const titles = new Map(rows.map((row) => [row.key, toTitle(row).title]))
  return latest.map((version) => {
    const { incident } = version
    return { ...version, title: titles.get(incident) ?? { ar: incident, en: incident } }
  })
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

/** A version, with what it says that the one before did not. */
export interface Difference {
  readonly version: Version
  readonly bundle: Settled
  /** What the version before held; null for the first, and after a withdrawal. */
  readonly before: Settled | null
}

/** The versions of an incident that may be read, the latest first, each beside the one before it. */
export async function listDifferences(db: Transaction, incident: string): Promise<Difference[]> {
  const withdrawal = await getWithdrawal(db, incident)
  const rows = await db.publication.findMany({
    where: { incidentKey: incident, number: { gt: withdrawal?.number ?? 0 } },
    orderBy: { number: 'desc' },
    select: { ...versionColumns, content: true },
  })
  const bundles = rows.map(({ content }) => readContent(content).bundle)
  return rows.map(({ content: _, ...row }, index) => ({
    version: toVersion(row),
    bundle: bundles[index] as Settled,
    before: bundles[index + 1] ?? null,
  }))
}

/** What the public finds under the key of an incident: a version, or that all of them were withdrawn. */
export type FoundVersion =
  | {
      readonly state: 'public'
      readonly version: Version
      /** The last one that tells of this incident; the same, unless that is another one. */
      readonly latest: Version
      readonly edition: Edition
      readonly related: IncidentView['related']
    }
  | { readonly state: 'withdrawn'; readonly withdrawal: Withdrawal }

/**
 * Finds what the public reads of an incident or of one of its parts.
 * @param number of a version; null for the last one
 * @returns null when nothing was published under that key and number
 */
export async function findVersion(
  db: Database,
  key: string,
  number: number | null,
): Promise<FoundVersion | null> {
  const record = await getPublicRecord(db)
  const versions = record.versions.get(key) ?? []
  const [latest] = versions
  const version = number === null ? latest : versions.find((one) => one.number === number)
  if (latest === undefined || version === undefined) return findWithdrawal(db, key, number)
  const edition = await getEdition(db, version.incident, version.number)
  if (edition === null) return null
  const named = edition.content.comparisons[key]?.literal.related ?? []
  const related = await listRelated(record.db, named)
  return { state: 'public', version, latest, edition, related }
}

async function findWithdrawal(
  db: Database,
  incident: string,
  number: number | null,
): Promise<FoundVersion | null> {
  const withdrawal = await getWithdrawal(db, incident)
  const isMeant = withdrawal !== null && (number ?? 1) <= withdrawal.number
  return isMeant ? { state: 'withdrawn', withdrawal } : null
}

/** Those of the related incidents that are public still. */
async function listRelated(
  db: Database,
  named: readonly { readonly incident: string; readonly as: string }[],
): Promise<IncidentView['related']> {
  const rows = await findInBatches(
    named.map(({ incident }) => incident),
    (keys) => db.incident.findMany({ where: { key: { in: keys } }, select: headColumns }),
  )
  const heads = new Map(rows.map((row) => [row.key, toHead(row)]))
  return named.flatMap(({ incident, as }) => {
    const head = heads.get(incident)
    return head ? [{ ...head, as }] : []
  })
}
