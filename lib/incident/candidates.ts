import { STANDING } from '@/lib/claim/standing'
import { listPlacesAround } from '@/lib/place/queries'
import { findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { titleColumns, toTitle } from './columns'
import { FURTHEST, type IncidentCandidate } from './ranking'
import { NOT_EMPTIED, WITH_CLAIMS } from './standing'

/** How many incidents are looked at, those nearest in time first. */
const MOST = 200

/** The incidents round a day on which something is claimed, each with the places and parties of its whole tree. */
export function listCandidates(db: Transaction, day: string): Promise<IncidentCandidate[]> {
  const { from, to } = around(day)
  return findCandidates(db, { dateEnd: { gte: from }, dateStart: { lte: to }, ...WITH_CLAIMS })
}

/** The incidents whose title holds a text, in any spelling that folds to the same: also those without a claim. */
export function searchCandidates(db: Transaction, text: string): Promise<IncidentCandidate[]> {
  return findCandidates(db, { folded: { contains: fold(text) } })
}

async function findCandidates(
  db: Transaction,
  where: Prisma.IncidentWhereInput,
): Promise<IncidentCandidate[]> {
  const select = { ...titleColumns, dateStart: true, dateEnd: true, placeKey: true } as const
  const roots = await db.incident.findMany({
    where: { ...where, partOfKey: null, mergedIntoKey: null },
    orderBy: [{ dateStart: 'desc' }, { key: 'asc' }],
    take: MOST,
    select: { ...select, parts: { where: NOT_EMPTIED, select, orderBy: { ordinal: 'asc' } } },
  })
  const rootOf = new Map<string, string>()
  for (const { key, parts } of roots) {
    for (const one of [key, ...parts.map((part) => part.key)]) rootOf.set(one, key)
  }
  const parties = await partiesOf(db, rootOf)
  const placed = roots.flatMap(({ placeKey, parts }) => [
    placeKey,
    ...parts.map((part) => part.placeKey),
  ])
  const places = await listPlacesAround(
    db,
    placed.filter((key) => key !== null),
  )
  const within = new Map(places.map(({ key, within: outer }) => [key, outer]))
  return roots.map((row) => {
    const own = [row.placeKey, ...row.parts.map(({ placeKey }) => placeKey)]
    const keys = [...new Set(own.filter((key) => key !== null))]
    return {
      ...toTitle(row),
      start: row.dateStart,
      end: row.dateEnd,
      places: keys,
      around: [...new Set(keys.flatMap((key) => outwards(key, within)))],
      parties: parties.get(row.key) ?? [],
      place: row.placeKey,
      parts: row.parts.map((part) => ({ ...toTitle(part), place: part.placeKey })),
    }
  })
}

/** The larger places that a place lies in, the nearest first. */
function outwards(key: string, within: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = []
  let outer = within.get(key) ?? null
  while (outer !== null && !way.includes(outer)) {
    way.push(outer)
    outer = within.get(outer) ?? null
  }
  return way
}

/** Who is harmed and who speaks in each tree, by its root. */
async function partiesOf(
  db: Transaction,
  rootOf: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string[]>> {
  const hurt = await findInBatches(rootOf.keys(), (keys) =>
    db.claim.groupBy({
      by: ['incidentKey', 'victimsKey', 'claimantKey'],
      where: { incidentKey: { in: keys }, ...STANDING },
    }),
  )
  const speakers = await findInBatches(
    hurt.map(({ claimantKey }) => claimantKey),
    (keys) =>
      db.source.findMany({
        where: { key: { in: keys } },
        select: { key: true, speaksForKey: true },
      }),
  )
  const partyOf = new Map(speakers.map(({ key, speaksForKey }) => [key, speaksForKey]))
  const named = hurt.flatMap(({ incidentKey, victimsKey, claimantKey }) => {
    const root = rootOf.get(incidentKey) ?? incidentKey
    const speaker = partyOf.get(claimantKey) ?? null
    return [victimsKey, ...(speaker === null ? [] : [speaker])].map((party) => ({ root, party }))
  })
  const lists = listsOf(named, ({ root }) => root)
  return new Map(
    [...lists].map(([root, list]) => [root, [...new Set(list.map(({ party }) => party))]]),
  )
}

function around(day: string): { from: string; to: string } {
  const shifted = (days: number) =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  return { from: shifted(-FURTHEST), to: shifted(FURTHEST) }
}
