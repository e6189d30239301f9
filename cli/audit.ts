import { verifyLog } from '@/lib/log/queries'
import { verifyVersions } from '@/lib/publication/audit/queries'
import type { Database } from '@/lib/server/db'
import type { Asked } from './asked'
import { WORDS } from './words'

/**
 * Reads the whole log, and what was published by it, and prints where the log ends; what was done to either goes to
 * standard error, a line a fault.
 */
export async function verifyAudit(
  db: Database,
  { head, lang }: Extract<Asked, { command: 'audit' }>,
): Promise<number> {
  const words = WORDS[lang]
  const found = await verifyLog(db, head)
  for (const fault of found.faults) {
    process.stderr.write(`${words.logFaults[fault.kind](fault)}\n`)
  }
  const versions = await verifyVersions(db)
  for (const fault of versions) {
    process.stderr.write(`${words.versionFaults[fault.kind](fault)}\n`)
  }
  process.stdout.write(`${words.log(found.entries)}\n${words.head}: ${found.head}\n`)
  return found.faults.length + versions.length > 0 ? 1 : 0
}
