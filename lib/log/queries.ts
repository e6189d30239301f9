import type { Database, Transaction } from '@/lib/server/db'
import { Verification } from './chain'
import type { Verified } from './model'

/** The smallest number that the column holds: who tampers need not begin at 1. */
const LOWEST = -2_147_483_648

/** How many entries are read at a time. */
const PAGE = 500

/**
 * Reads the whole log in its order and tells all that was done to it behind Mizan's back.
 * @param noted the hash of an entry that somebody wrote down, which must still be in the log: without one, nobody can
 * tell that the last entries are gone
 */
export async function verifyLog(db: Database, noted: string | null = null): Promise<Verified> {
  const verification = new Verification(noted)
  for (let after = LOWEST; ; ) {
    const entries = await db.logEntry.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: PAGE,
      include: { values: { select: { path: true, salt: true, value: true } } },
    })
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last) return verification.end()
    const redactions = await db.logRedaction.findMany({
      where: { seq: { gte: first.seq, lte: last.seq } },
    })
    for (const entry of entries) {
      const redacted = redactions.filter(({ seq }) => seq === entry.seq).map(({ path }) => path)
      verification.add({ ...entry, redacted })
    }
    after = last.seq
  }
}

/** The last entry of the log and its hash; 0 and nothing where nothing was recorded yet. */
export async function getLogHead(tx: Transaction): Promise<{ seq: number; head: string }> {
  const last = await tx.logEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  })
  return { seq: last?.seq ?? 0, head: last?.hash ?? '' }
}
