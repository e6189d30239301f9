import type { Transaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'

/** Every tag that is in use, in the order of its letters. */
export async function listTags(db: Transaction): Promise<string[]> {
  const rows = await db.claimTag.findMany({
    distinct: ['tag'],
    orderBy: { tag: 'asc' },
    select: { tag: true },
  })
  return rows.map(({ tag }) => tag)
}

/**
 * How a tag is written: as it already is, where one that reads the same (without regard to case, harakat, shapes of alef
 * and digits) is in use, so that one word does not become two; else as it was typed.
 */
export function spellingOf(tag: string, inUse: readonly string[]): string {
  const folded = fold(tag)
  return inUse.find((one) => one === tag) ?? inUse.find((one) => fold(one) === folded) ?? tag
}
