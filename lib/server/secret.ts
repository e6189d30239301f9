import { randomBytes } from 'node:crypto'
import { type Database, inTransaction } from './db'
import { readEnvironment } from './env'

const NAME = 'auth-secret'

/**
 * What sessions are signed with and second factors encrypted: MIZAN_SECRET, or one that is made at the first start
 * and kept in the database, so that it is there on every machine that serves it. Whoever reads the database reads
 * the sessions, too; MIZAN_SECRET keeps it out of copies of the database.
 */
export async function secretOf(
  db: Database,
  given: string | null = readEnvironment().secret,
): Promise<string> {
  if (given !== null) return given
  const kept = await db.setting.findUnique({ where: { name: NAME } })
  if (kept) return kept.value
  return inTransaction(db, async (tx) => {
    const value = randomBytes(32).toString('base64url')
    // Another program may have been quicker.
    const row = { where: { name: NAME }, create: { name: NAME, value }, update: {} }
    return (await tx.setting.upsert(row)).value
  })
}
