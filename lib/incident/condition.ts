import { STANDING } from '@/lib/claim/standing'
import { listPlacesWithin } from '@/lib/place/queries'
import type { Transaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { WITH_CLAIMS } from './standing'
import type { IncidentFilter } from './view'

/** Which incidents are listed: those with claims that are part of no other and meet everything that is given. */
export async function conditionOf(
  db: Transaction,
  { place, from, to, source, outcome, verdict, text }: IncidentFilter,
): Promise<Prisma.IncidentWhereInput> {
  const conditions: Prisma.IncidentWhereInput[] = [{ partOfKey: null }, WITH_CLAIMS]
  if (place !== undefined) {
    conditions.push(anywhere({ placeKey: { in: await listPlacesWithin(db, place) } }))
  }
  if (from !== undefined) conditions.push({ dateEnd: { gte: from } })
  if (to !== undefined) conditions.push({ dateStart: { lte: to } })
  if (source !== undefined) conditions.push(anywhere(claimed({ claimantKey: source })))
  if (outcome !== undefined || verdict !== undefined) {
    const row = {
      ...(outcome !== undefined && { outcome }),
      ...(verdict !== undefined && { verdict }),
    }
    conditions.push(anywhere({ verdicts: { some: row } }))
  }
  if (text !== undefined) {
    const folded = { contains: fold(text) }
    conditions.push(anywhere({ OR: [{ folded }, claimed({ folded })] }))
  }
  return { AND: conditions }
}

/** Holds where a claim stands that meets a condition. */
function claimed(condition: Prisma.ClaimWhereInput): Prisma.IncidentWhereInput {
  return { claims: { some: { ...condition, ...STANDING } } }
}

/** Holds of the incident, of a part or of a part's part: deeper ones are found by their whole's other properties. */
function anywhere(condition: Prisma.IncidentWhereInput): Prisma.IncidentWhereInput {
  const part = { parts: { some: { OR: [condition, { parts: { some: condition } }] } } }
  return { OR: [condition, part] }
}
