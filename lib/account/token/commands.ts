import { randomUUID } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction } from '@/lib/server/db'
import { hashOf, newSecret } from '../hash'
import type { Scope } from '../model'

/** Tokens begin with this, so that a search for leaked ones finds them. */
const PREFIX = 'mizan_'

/**
 * Makes a token for a person.
 * @returns the token, once: only its hash is kept
 */
export function issueToken(
  db: Database,
  { name, scopes }: { name: string; scopes: readonly Scope[] },
  { by, at }: Doer,
): Promise<{ readonly id: string; readonly token: string }> {
  return inTransaction(db, async (tx) => {
    const [id, token] = [randomUUID(), `${PREFIX}${newSecret()}`]
    const data = { id, personId: by, name, hash: hashOf(token), scopes: [...scopes], createdAt: at }
    await tx.apiToken.create({ data })
    const deed = { action: 'issueToken', subject: `token/${id}`, after: { name, scopes } }
    await recordDeed(tx, deed, { by, at })
    return { id, token }
  })
}

/** Ends a token of whoever asks. One that is not theirs, or has ended, is left as it is. */
export function revokeToken(db: Database, id: string, { by, at }: Doer): Promise<void> {
  return inTransaction(db, async (tx) => {
    const where = { id, personId: by, revokedAt: null }
    const { count } = await tx.apiToken.updateMany({ where, data: { revokedAt: at } })
    if (count > 0) {
      await recordDeed(tx, { action: 'revokeToken', subject: `token/${id}` }, { by, at })
    }
  })
}
