import { countLeading, type Leading } from '@/lib/claim/leading'
import type { Transaction } from '@/lib/server/db'

/** What was built on a claim, for which it cannot be withdrawn: how many parts, repetitions, corrections, notes. */
export interface BuiltOn extends Leading {
  /** How often others than the desk set its content. */
  readonly corrections: number
  readonly notes: number
}

/** What stands on a recorded claim since somebody at the desk accepted it; null when nothing does. */
export async function findBuiltOn(
  tx: Transaction,
  claim: string,
  by: string,
): Promise<BuiltOn | null> {
  const [{ parts, repeats }, corrections, notes] = await Promise.all([
    countLeading(tx, claim),
    tx.claimRevision.count({ where: { claimKey: claim, NOT: { recordedBy: by } } }),
    tx.annotation.count({ where: { claimKey: claim } }),
  ])
  const isBuiltOn = parts + repeats + corrections + notes > 0
  return isBuiltOn ? { parts, repeats, corrections, notes } : null
}
