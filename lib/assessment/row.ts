import { measureKey, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { STANDING } from '@/lib/claim/standing'
import { findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import type { SeenClaim } from './seen'

/**
 * The claims that each row of an incident's comparison is made of, with their revisions, by measure: those on the
 * incident and on its parts.
 */
export async function listRowClaims(
  db: Transaction,
  incident: string,
): Promise<ReadonlyMap<string, readonly SeenClaim[]>> {
  const rows = await findInBatches(await listWithParts(db, incident), (keys) =>
    db.claim.findMany({
      where: { incidentKey: { in: keys }, ...STANDING },
      select: {
        key: true,
        revision: true,
        outcome: true,
        victimsKey: true,
        unit: true,
        period: true,
        subset: true,
      },
    }),
  )
  rows.sort((a, b) => (a.key < b.key ? -1 : 1))
  const byMeasure = listsOf(rows, ({ outcome, victimsKey, unit, period, subset }) =>
    measureKey({
      outcome: oneOf(OUTCOMES, outcome),
      victims: victimsKey,
      unit: oneOf(UNITS, unit),
      period: oneOf(PERIODS, period),
      subset,
    }),
  )
  return new Map(
    [...byMeasure].map(([measure, claims]) => {
      return [measure, claims.map(({ key, revision }) => ({ claim: key, revision }))]
    }),
  )
}

/** The keys of an incident and of all its parts, and theirs. */
async function listWithParts(db: Transaction, incident: string): Promise<readonly string[]> {
  const found = new Set([incident])
  let level = [incident]
  while (level.length > 0) {
    const parts = await findInBatches(level, (keys) =>
      db.incident.findMany({ where: { partOfKey: { in: keys } }, select: { key: true } }),
    )
    level = parts.map(({ key }) => key).filter((key) => !found.has(key))
    for (const key of level) found.add(key)
  }
  return [...found]
}
