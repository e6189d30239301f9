import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots } from '@/lib/incident/touched'
import type { Transaction } from '@/lib/server/db'
import type { Newcomers } from './decision'

/** What was built on a claim, for which it cannot be taken out: how many parts, repetitions, corrections, notes. */
export interface BuiltOn {
  readonly parts: number
  readonly repeats: number
  /** How often others than the desk set its content. */
  readonly corrections: number
  readonly notes: number
}

/** What was built on a recorded claim since somebody at the desk accepted it; null when nothing was. */
export async function findBuiltOn(
  tx: Transaction,
  claim: string,
  by: string,
): Promise<BuiltOn | null> {
  const [parts, repeats, corrections, notes] = await Promise.all([
    tx.claim.count({ where: { subsetOfKey: claim } }),
    tx.claim.count({ where: { basedOnKey: claim } }),
    tx.claimRevision.count({ where: { claimKey: claim, NOT: { recordedBy: by } } }),
    tx.annotation.count({ where: { claimKey: claim } }),
  ])
  const isBuiltOn = parts + repeats + corrections + notes > 0
  return isBuiltOn ? { parts, repeats, corrections, notes } : null
}

/**
 * Takes a claim out, and what was recorded only for it and that nothing else has come to use; the summaries of the
 * incidents follow. Its decision row and its event keep what it said.
 */
export async function withdrawClaim(
  tx: Transaction,
  claim: string,
  newcomers: Newcomers,
): Promise<void> {
  const touched = {
    claims: [claim],
    incidents: newcomers.incidents,
    sources: [],
    actors: [],
    documents: [],
  }
  const roots = await listTouchedRoots(tx, touched)
  await tx.claimRevision.deleteMany({ where: { claimKey: claim } })
  await tx.claim.deleteMany({ where: { key: claim } })
  // From the inner to the outer: a part before its whole, an incident before its place.
  for (const key of newcomers.incidents.toReversed()) await removeIncident(tx, key)
  for (const key of newcomers.sources) {
    await tx.source.deleteMany({ where: { key, claims: { none: {} }, published: { none: {} } } })
  }
  for (const key of newcomers.places) {
    await tx.place.deleteMany({
      where: { key, claims: { none: {} }, incidents: { none: {} }, contains: { none: {} } },
    })
  }
  for (const key of newcomers.actors) await removeActor(tx, key)
  const left = await tx.incident.findMany({ where: { key: { in: roots } }, select: { key: true } })
  await refreshSummaries(
    tx,
    left.map(({ key }) => key),
  )
}

async function removeIncident(tx: Transaction, key: string): Promise<void> {
  const where = { key, claims: { none: {} }, parts: { none: {} } }
  if ((await tx.incident.count({ where })) === 0) return
  await tx.incidentRelation.deleteMany({ where: { OR: [{ fromKey: key }, { toKey: key }] } })
  await tx.incident.delete({ where: { key } })
}

async function removeActor(tx: Transaction, key: string): Promise<void> {
  const none = { none: {} }
  await tx.actor.deleteMany({
    where: {
      key,
      speakers: none,
      claimsHurt: none,
      claimsActed: none,
      allies: none,
      alliedTo: none,
    },
  })
}
