import { STANDING } from '@/lib/claim/standing'
import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'

/** Keys of what is written, noun by noun. */
export interface Touched {
  readonly incidents: readonly string[]
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly actors: readonly string[]
  readonly documents: readonly string[]
}

/**
 * The roots of all trees whose comparison depends on what is written, as the database stands. Asked before and
 * after the writing, it also names the trees that something was moved out of.
 */
export async function listTouchedRoots(tx: Transaction, touched: Touched): Promise<string[]> {
  const spokenFor = await findInBatches(touched.sources, (keys) =>
    tx.source.findMany({ where: { key: { in: keys } }, select: { speaksForKey: true } }),
  )
  const parties = [
    ...touched.actors,
    ...spokenFor.flatMap(({ speaksForKey }) => speaksForKey ?? []),
  ]
  const incidents = new Set(touched.incidents)
  const add = async (
    keys: readonly string[],
    where: (keys: string[]) => Prisma.ClaimWhereInput,
  ) => {
    for (const key of await listIncidentsOfClaims(tx, keys, where)) incidents.add(key)
  }
  await add(touched.claims, (keys) => ({ key: { in: keys } }))
  await add(touched.claims, (keys) => ({ basedOnKey: { in: keys } }))
  await add(touched.documents, (keys) => ({ documentKey: { in: keys } }))
  await add(touched.sources, (keys) => ({ claimantKey: { in: keys } }))
  await add(parties, (keys) => ({ victimsKey: { in: keys } }))
  await add(parties, (keys) => ({ byKey: { in: keys } }))
  await add(touched.actors, (keys) => ({ claimant: { speaksForKey: { in: keys } } }))
  const way = await climb(incidents, 'partOfKey', (keys) =>
    tx.incident.findMany({ where: { key: { in: keys } }, select: { key: true, partOfKey: true } }),
  )
  return way.filter(({ partOfKey }) => partOfKey === null).map(({ key }) => key)
}

async function listIncidentsOfClaims(
  tx: Transaction,
  keys: readonly string[],
  where: (keys: string[]) => Prisma.ClaimWhereInput,
): Promise<string[]> {
  const rows = await findInBatches(keys, (batch) =>
    tx.claim.groupBy({ by: ['incidentKey'], where: { ...where(batch), ...STANDING } }),
  )
  return rows.map(({ incidentKey }) => incidentKey)
}
