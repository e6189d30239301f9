import type { Transaction } from '@/lib/server/db'
import { STANDING } from './standing'

/** How many standing claims lead to a claim, which therefore cannot be withdrawn: parts of it, and repetitions. */
export interface Leading {
  readonly parts: number
  readonly repeats: number
}

/** Counts the standing claims that lead to a claim. */
export async function countLeading(tx: Transaction, claim: string): Promise<Leading> {
  const [parts, repeats] = await Promise.all([
    tx.claim.count({ where: { subsetOfKey: claim, ...STANDING } }),
    tx.claim.count({ where: { basedOnKey: claim, ...STANDING } }),
  ])
  return { parts, repeats }
}
