import { randomBytes } from 'node:crypto'
import { type Database, inTransaction } from './db'
import { OperatorError } from './operator-error'

const NAME = 'auth-secret'

/**
 * What sessions are signed and second factors encrypted with: MIZAN_SECRET, or one that is made at the first start
 * and kept in the database, so that it is there on every machine that serves it and survives with it. Whoever reads
 * the database reads the sessions, too; MIZAN_SECRET keeps it out of copies of the database.
 * @throws OperatorError when MIZAN_SECRET is too short to be one
 */
export async function secretOf(
  db: Database,
  { MIZAN_SECRET: given }: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  if (given) {
    if (given.length >= 32) return given
    throw new OperatorError('MIZAN_SECRET must have 32 characters or more.')
  }
  const kept = await db.setting.findUnique({ where: { name: NAME } })
  if (kept) return kept.value
  return inTransaction(db, async (tx) => {
    const value = randomBytes(32).toString('base64url')
    // Another program may have been quicker.
    const row = { where: { name: NAME }, create: { name: NAME, value }, update: {} }
    return (await tx.setting.upsert(row)).value
  })
}
