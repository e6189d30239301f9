import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { hashOf } from '../hash'
import { TRIES, TRIES_WINDOW } from '../model'

/** A try that is counted; `forget` when it was a right one. */
export interface Try {
  readonly forget: () => Promise<void>
}

/**
 * Counts a try to prove who somebody is, before it is made, so that many at once are counted too.
 * @param account what was typed for an account: what does not exist is counted as what does, and so tells nothing
 * @param address whence it came
 * @returns null when there were too many
 */
export async function countTry(
  db: Database,
  { account, address }: { readonly account: string; readonly address: string },
  now: Date,
): Promise<Try | null> {
  const keys = { account: hashOf(`account ${account}`), address: hashOf(`address ${address}`) }
  const id = await inTransaction(db, async (tx) => {
    const since = new Date(now.getTime() - TRIES_WINDOW)
    await tx.signInTry.deleteMany({ where: { at: { lte: since } } })
    const isTooMany =
      (await countOf(tx, keys.account)) >= TRIES.account ||
      (await countOf(tx, keys.address)) >= TRIES.address
    if (isTooMany) return null
    await tx.signInTry.create({ data: { key: keys.account, at: now } })
    return (await tx.signInTry.create({ data: { key: keys.address, at: now } })).id
  })
  if (id === null) return null
  return {
    forget: async () => {
      await db.signInTry.deleteMany({ where: { OR: [{ key: keys.account }, { id }] } })
    },
  }
}

function countOf(tx: Transaction, key: string): Promise<number> {
  return tx.signInTry.count({ where: { key } })
}
