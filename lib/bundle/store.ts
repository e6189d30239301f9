import type { Deed, Doer } from '@/lib/log/model'
import { batchesOf } from '@/lib/server/batches'
import { type InsertMany, momentOf } from '@/lib/server/bulk'
import type { Transaction } from '@/lib/server/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { type Plan, parentsFirst } from './plan'
import { reviseEntries } from './revise'
import { actorRow, claimRow, documentRow, incidentRow, placeRow, sourceRow } from './rows'
import type { Entry } from './schema'
import type { SettledClaim } from './settle'
import { withoutEmpty } from './written'

/** Who writes and when, and, where it is more than an import, why and what it is called in the log. */
export interface Recording extends Doer {
  readonly reason?: string
  readonly deed?: Pick<Deed, 'action' | 'subject'>
}

/** A recording, and how rows are inserted by the thousand. */
export interface Recorded extends Recording {
  readonly insert: InsertMany
}

/** Writes what an import creates and changes, so that every row finds those that it refers to. */
export async function writeEntries(tx: Transaction, plan: Plan, record: Recorded): Promise<void> {
  await writeActors(tx, plan.actors)
  await writeSources(tx, plan.sources, record)
  const places = parentsFirst(plan.places.created, ({ within }) => [within])
  await each(places.map(placeRow), (data) => tx.place.createMany({ data }))
  for (const { key, ...data } of plan.places.changed.map(placeRow)) {
    await tx.place.update({ where: { key }, data })
  }
  await reviseEntries(tx, 'places', plan.places, record)
  const documents = parentsFirst(plan.documents.created, ({ supersedes }) => [supersedes])
  await each(documents.map(documentRow), (data) => tx.document.createMany({ data }))
  for (const { key, ...data } of plan.documents.changed.map(documentRow)) {
    await tx.document.update({ where: { key }, data })
  }
  await writeIncidents(tx, plan, record)
  await createClaims(tx, plan.claims.created, record)
  await reviseClaims(tx, plan.claims.changed, record)
}

async function writeActors(tx: Transaction, { created, changed }: Plan['actors']): Promise<void> {
  await each(created.map(actorRow), (data) => tx.actor.createMany({ data }))
  for (const { key, ...data } of changed.map(actorRow)) {
    await tx.actor.update({ where: { key }, data })
    await tx.actorAlliance.deleteMany({ where: { actorKey: key } })
  }
  const alliances = [...created, ...changed].flatMap(({ key, alliedWith }) => {
    return alliedWith.map((allyKey) => ({ actorKey: key, allyKey }))
  })
  await each(alliances, (data) => tx.actorAlliance.createMany({ data }))
}

async function writeSources(
  tx: Transaction,
  sources: Plan['sources'],
  record: Recorded,
): Promise<void> {
  const { created, changed } = sources
  await each(created.map(sourceRow), (data) => tx.source.createMany({ data }))
  for (const { key, ...data } of changed.map(sourceRow)) {
    await tx.source.update({ where: { key }, data })
    await tx.sourceBasis.deleteMany({ where: { sourceKey: key } })
  }
  const bases = [...created, ...changed].flatMap(({ key, basedOn }) => {
    return basedOn.map((basedOnKey) => ({ sourceKey: key, basedOnKey }))
  })
  await each(bases, (data) => tx.sourceBasis.createMany({ data }))
  await reviseEntries(tx, 'sources', sources, record)
}

async function writeIncidents(
  tx: Transaction,
  { incidents, ordinals }: Plan,
  record: Recorded,
): Promise<void> {
  const row = (incident: Entry<'incidents'>) =>
    incidentRow(incident, ordinals.get(incident.key) as number)
  const created = parentsFirst(incidents.created, ({ partOf, mergedInto }) => [partOf, mergedInto])
  await each(created.map(row), (data) => tx.incident.createMany({ data }))
  for (const { key, ...data } of incidents.changed.map(row)) {
    await tx.incident.update({ where: { key }, data })
    await tx.incidentRelation.deleteMany({ where: { fromKey: key } })
  }
  const relations = [...incidents.created, ...incidents.changed].flatMap(({ key, related }) => {
    return related.map(({ incident, as }) => ({ fromKey: key, toKey: incident, as }))
  })
  await each(relations, (data) => tx.incidentRelation.createMany({ data }))
  await reviseEntries(tx, 'incidents', incidents, record)
}

async function createClaims(
  tx: Transaction,
  created: readonly SettledClaim[],
  { by, at, insert }: Recorded,
): Promise<void> {
  const ordered = parentsFirst(created, ({ subsetOf, basedOn }) => [subsetOf, basedOn])
  const missing = new Set(ordered.map(({ key }) => key))
  const later: { key: string; data: { subsetOfKey?: string; basedOnKey?: string } }[] = []
  const rows = ordered.map((claim) => {
    const row = claimRow(claim)
    missing.delete(claim.key)
    // A total that repeats the words of its own part: neither can be written first with both edges.
    const data = {
      ...(row.subsetOfKey && missing.has(row.subsetOfKey) && { subsetOfKey: row.subsetOfKey }),
      ...(row.basedOnKey && missing.has(row.basedOnKey) && { basedOnKey: row.basedOnKey }),
    }
    if (Object.keys(data).length === 0) return row
    later.push({ key: row.key, data })
    return {
      ...row,
      subsetOfKey: data.subsetOfKey ? null : row.subsetOfKey,
      basedOnKey: data.basedOnKey ? null : row.basedOnKey,
    }
  })
  await insert('Claim', rows)
  for (const { key, data } of later) await tx.claim.update({ where: { key }, data })
  const revisions = created.map((claim) => ({
    claimKey: claim.key,
    revision: 1,
    content: withoutEmpty(claim),
    recordedAt: momentOf(at),
    recordedBy: by,
  }))
  await insert('ClaimRevision', revisions)
}

/** What we correct in a claim is kept: the row is overwritten, its revisions are not (design, "Revisions"). */
async function reviseClaims(
  tx: Transaction,
  changed: readonly SettledClaim[],
  { by, at, reason }: Recorded,
): Promise<void> {
  for (const claim of changed) {
    const { key, translation, sensitive, ...data } = claimRow(claim)
    const { revision } = await tx.claim.update({
      where: { key },
      data: {
        ...data,
        translation: translation ?? Prisma.DbNull,
        sensitive: sensitive ?? Prisma.DbNull,
        revision: { increment: 1 },
      },
      select: { revision: true },
    })
    const content = withoutEmpty(claim) as Prisma.InputJsonObject
    await tx.claimRevision.create({
      data: {
        claimKey: key,
        revision,
        content,
        reason: reason ?? null,
        recordedAt: at,
        recordedBy: by,
      },
    })
  }
}

async function each<T>(
  rows: readonly T[],
  create: (batch: T[]) => Promise<unknown>,
): Promise<void> {
  for (const batch of batchesOf(rows)) await create(batch)
}
