import { STANDING } from '@/lib/claim/standing'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from './columns'
import type { Quoting } from './view'

/** Whom a source quotes, and who quotes it: by habit, and in claims that repeat claims of the other. */
export async function getQuoting(
  db: Transaction,
  key: string,
): Promise<{ quotes: Quoting[]; quotedBy: Quoting[] }> {
  const usual = await db.sourceBasis.findMany({ where: { sourceKey: key } })
  const usualBy = await db.sourceBasis.findMany({ where: { basedOnKey: key } })
  const repeated = await countRepeated(db, key)
  const repeating = await db.claim.groupBy({
    by: ['claimantKey'],
    where: { ...STANDING, claimantKey: { not: key }, basedOn: { claimantKey: key } },
    _count: { _all: true },
  })
  const counted = new Map(repeating.map(({ claimantKey, _count }) => [claimantKey, _count._all]))
  return {
    quotes: await toQuoting(
      db,
      usual.map(({ basedOnKey }) => basedOnKey),
      repeated,
    ),
    quotedBy: await toQuoting(
      db,
      usualBy.map(({ sourceKey }) => sourceKey),
      counted,
    ),
  }
}

/** How many claims of a source repeat one of each other source. */
async function countRepeated(db: Transaction, key: string): Promise<Map<string, number>> {
  const origins = await db.claim.groupBy({
    by: ['basedOnKey'],
    where: { ...STANDING, claimantKey: key, basedOn: { claimantKey: { not: key } } },
    _count: { _all: true },
  })
  const claimants = await findInBatches(
    origins.flatMap(({ basedOnKey }) => basedOnKey ?? []),
    (keys) =>
      db.claim.findMany({
        where: { key: { in: keys } },
        select: { key: true, claimantKey: true },
      }),
  )
  const claimantOf = new Map(claimants.map((claim) => [claim.key, claim.claimantKey]))
  const counted = new Map<string, number>()
  for (const { basedOnKey, _count } of origins) {
    const claimant = claimantOf.get(basedOnKey ?? '')
    if (claimant) counted.set(claimant, (counted.get(claimant) ?? 0) + _count._all)
  }
  return counted
}

/** The others by key, those who are quoted by habit among them. */
async function toQuoting(
  db: Transaction,
  usual: readonly string[],
  counted: ReadonlyMap<string, number>,
): Promise<Quoting[]> {
  const rows = await findInBatches([...usual, ...counted.keys()], (keys) =>
    db.source.findMany({ where: { key: { in: keys } }, select: nameColumns }),
  )
  return rows
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((row) => ({
      source: toNamed(row),
      isUsual: usual.includes(row.key),
      claims: counted.get(row.key) ?? 0,
    }))
}
