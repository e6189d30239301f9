import { ROLES } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { listActors } from '@/lib/actor/queries'
import { findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import type { Named } from '@/lib/source/view'
import { oneOf } from '@/lib/values/column'
import type { Bilingual } from '@/lib/values/text'
import { assessmentColumns, type Stored, toStored } from './columns'
import { standingOf } from './model'
import { listRowClaims } from './row'
import { changesOfRow, type RowChange, type SeenClaim } from './seen'
import {
  type AssessmentEntry,
  nothingOn,
  type PublicAssessment,
  type RecordedOpinion,
  type RowAssessment,
  type ShownChange,
  toPublicAssessment,
} from './view'

/** What was written on the rows of an incident's comparison, by measure; rows of which nothing was written are not in it. */
export async function listAssessments(
  db: Transaction,
  incident: string,
): Promise<ReadonlyMap<string, RowAssessment>> {
  const rows = await db.assessment.findMany({
    where: { incidentKey: incident },
    orderBy: { id: 'asc' },
    select: assessmentColumns,
  })
  if (rows.length === 0) return new Map()
  const stored = rows.map(toStored)
  const claims = await listRowClaims(db, incident)
  const [actors, changes] = await Promise.all([
    listActors(db, new Set(stored.flatMap(({ judgement }) => judgement?.actors ?? []))),
    listChanges(db, stored, claims),
  ])
  const named = new Map(actors.map(({ key, name }) => [key, { key, name }]))
  const byMeasure = listsOf(stored, ({ measure }) => measure)
  return new Map(
    [...byMeasure].map(([measure, written]) => {
      const entries = written.map((one) => toEntry(one, named, changes.get(one.id) ?? []))
      return [measure, { measure, ...opinionsOf(entries), history: entries }]
    }),
  )
}

/**
 * What a publication freezes of an incident, in no order of its own: what holds of the rows of its comparison, held against the
 * claims that are published of each.
 * @param isShown whether a claim is published
 */
export async function listPublicAssessments(
  db: Transaction,
  incident: string,
  isShown: (claim: string) => boolean,
): Promise<readonly PublicAssessment[]> {
  const assessments = await listAssessments(db, incident)
  const claims = await listRowClaims(db, incident)
  return [...assessments.values()].flatMap((row) => {
    const shown = (claims.get(row.measure) ?? []).filter(({ claim }) => isShown(claim))
    // Of a row that is not published nothing is told.
    return shown.length === 0 ? [] : (toPublicAssessment(row, shown) ?? [])
  })
}

/** What was written on one row: nothing, for a row of which nothing was. */
export async function getRowAssessment(
  db: Transaction,
  incident: string,
  measure: string,
): Promise<RowAssessment> {
  const found = (await listAssessments(db, incident)).get(measure)
  return found ?? nothingOn(measure)
}

/** The claims that a row is made of now; none when there is no such row. */
export async function listClaimsOfRow(
  db: Transaction,
  incident: string,
  measure: string,
): Promise<readonly SeenClaim[]> {
  return (await listRowClaims(db, incident)).get(measure) ?? []
}

/** The actors that may be named, by key: all there are. */
export async function listNamedActors(db: Transaction): Promise<readonly Named[]> {
  const rows = await db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } })
  return rows.map(toNamed)
}

/** Changes with whose claims they are of; also of claims that were withdrawn. */
export async function toShownChanges(
  db: Transaction,
  changes: readonly RowChange[],
): Promise<ShownChange[]> {
  const rows = await findInBatches(
    changes.map(({ claim }) => claim),
    (keys) =>
      db.claim.findMany({
        where: { key: { in: keys } },
        select: { key: true, claimant: { select: nameColumns } },
      }),
  )
  const claimants = new Map(rows.map(({ key, claimant }) => [key, toNamed(claimant).name]))
  return changes.map((change) => ({ ...change, claimant: claimants.get(change.claim) ?? NOBODY }))
}

/** Whether an editor was deactivated, or may not assess any more; who has no account has not left. */
export async function hasLeft(db: Transaction, by: string): Promise<boolean> {
  const person = await db.person.findUnique({
    where: { id: by },
    select: { id: true, name: true, role: true, deactivatedAt: true },
  })
  if (person === null) return false
  const { deactivatedAt, role, ...rest } = person
  return deactivatedAt !== null || !may({ ...rest, role: oneOf(ROLES, role) }, 'assess')
}

const NOBODY: Bilingual = { ar: '', en: '' }

/** How the rows differ from what each judgement that stands was made of, by its id. */
async function listChanges(
  db: Transaction,
  stored: readonly Stored[],
  claims: ReadonlyMap<string, readonly SeenClaim[]>,
): Promise<ReadonlyMap<number, readonly ShownChange[]>> {
  const changes = stored.map(({ id, measure, judgement }) => {
    return [id, changesOfRow(judgement?.seen ?? [], claims.get(measure) ?? [])] as const
  })
  const all = new Map(
    changes.flatMap(([, changed]) => changed.map((change) => [change.claim, change])),
  )
  const claimants = new Map(
    (await toShownChanges(db, [...all.values()])).map(({ claim, claimant }) => [claim, claimant]),
  )
  return new Map(
    changes.map(([id, changed]) => {
      const shown = changed.map((change) => {
        return { ...change, claimant: claimants.get(change.claim) ?? NOBODY }
      })
      return [id, shown]
    }),
  )
}

function toEntry(
  { id, kind, by, at, judgement, reason }: Stored,
  named: ReadonlyMap<string, Named>,
  changes: readonly ShownChange[],
): AssessmentEntry {
  const opinion: RecordedOpinion | null = judgement && {
    ...judgement,
    id,
    by,
    at,
    actors: judgement.actors.map((key) => named.get(key) ?? { key, name: { ar: key, en: key } }),
    changes,
    isStale: changes.length > 0,
  }
  return { id, kind, by, at, opinion, reason }
}

function opinionsOf(entries: readonly AssessmentEntry[]) {
  const { assessment, dissents } = standingOf(entries)
  return {
    assessment: assessment?.opinion ?? null,
    dissents: dissents.flatMap(({ opinion }) => opinion ?? []),
  }
}
