import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/server/db'
import { hashOf, newSecret } from '../hash'

/** A link that works once. What it holds is told once, and only its hash is kept. */
export interface Link {
  /** The path of its page, the same in both languages. */
  readonly path: string
  readonly expiresAt: Date
}

/**
 * Makes a link to set a password.
 * @param personId whose; null for the first account, which does not exist yet
 * @param lasts milliseconds
 */
export async function makeLink(
  tx: Transaction,
  personId: string | null,
  at: Date,
  lasts: number,
): Promise<Link> {
  const secret = newSecret()
  const expiresAt = new Date(at.getTime() + lasts)
  const data = { id: randomUUID(), hash: hashOf(secret), personId, createdAt: at, expiresAt }
  await tx.oneTimeLink.create({ data })
  return { path: `/set-up/${secret}`, expiresAt }
}

/** Ends the links of somebody, or those to the first account, that nobody has used. */
export async function endLinks(tx: Transaction, personId: string | null, at: Date): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: { personId, usedAt: null },
    data: { usedAt: at },
  })
}
