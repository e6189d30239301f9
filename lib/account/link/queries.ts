import type { Transaction } from '@/lib/server/db'
import { hashOf } from '../hash'

/** What a link is for: a person's password, or the first account. */
export type LinkView =
  | { readonly is: 'password'; readonly name: string; readonly email: string }
  | { readonly is: 'first' }

/** The row of a link that still works, or null. */
export async function findLink(db: Transaction, secret: string, now: Date) {
  const link = await db.oneTimeLink.findUnique({
    where: { hash: hashOf(secret) },
    select: {
      usedAt: true,
      expiresAt: true,
      person: { select: { id: true, name: true, email: true, deactivatedAt: true } },
    },
  })
  if (!link || link.usedAt !== null || link.expiresAt <= now) return null
  if (link.person === null) return (await db.person.count()) === 0 ? { person: null } : null
  return link.person.deactivatedAt === null ? { person: link.person } : null
}

/** What a link is for; null when it is none, was used, is too old, or its person may not come any more. */
export async function getLink(
  db: Transaction,
  secret: string,
  now: Date = new Date(),
): Promise<LinkView | null> {
  const link = await findLink(db, secret, now)
  if (link === null) return null
  if (link.person === null) return { is: 'first' }
  return { is: 'password', name: link.person.name, email: link.person.email }
}
