import { randomUUID } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import { type Database, inTransaction } from '@/lib/server/db'
import { hashPassword } from '@/lib/server/password'
import { SET_UP_LASTS } from '../model'
import { isNobodyHere } from '../queries'
import { writePassword } from '../session/record'
import { findLink } from './queries'
import { endLinks, type Link, makeLink } from './record'

/** Makes the link to the first account; earlier ones end. Null once anybody has an account. */
export function makeSetUpLink(db: Database, at: Date = new Date()): Promise<Link | null> {
  return inTransaction(db, async (tx) => {
    if (!(await isNobodyHere(tx))) return null
    await endLinks(tx, null, at)
    return makeLink(tx, null, at, SET_UP_LASTS)
  })
}

export type LinkOutcome =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'ended' }

const ENDED: LinkOutcome = { ok: false, reason: 'ended' }

/**
 * Sets a person's password by a link, and with it takes away their second factor and ends their sessions and links.
 * @returns `ended` when the link does not work, or no longer
 */
export async function setPasswordByLink(
  db: Database,
  secret: string,
  password: string,
  at: Date = new Date(),
): Promise<LinkOutcome> {
  // Before anything else, since it takes long: nobody may be kept from writing meanwhile, nor made to hash for nothing.
  if ((await findLink(db, secret, at))?.person == null) return ENDED
  const hashed = await hashPassword(password)
  return inTransaction(db, async (tx) => {
    const person = (await findLink(tx, secret, at))?.person
    if (!person) return ENDED
    const { id, email } = person
    await endLinks(tx, id, at)
    await writePassword(tx, id, hashed, at)
    await tx.secondFactor.deleteMany({ where: { personId: id } })
    await tx.person.update({ where: { id }, data: { twoFactorEnabled: false, updatedAt: at } })
    await tx.session.deleteMany({ where: { personId: id } })
    await recordDeed(tx, { action: 'setPassword', subject: `person/${id}` }, { by: id, at })
    return { ok: true, email }
  })
}

/** Sets up the first account, an admin's, by the link that was printed when Mizan was started. */
export async function setUpFirst(
  db: Database,
  secret: string,
  { password, ...named }: { name: string; email: string; password: string },
  at: Date = new Date(),
): Promise<LinkOutcome> {
  const isFirst = async (found: ReturnType<typeof findLink>) => (await found)?.person === null
  if (!(await isFirst(findLink(db, secret, at)))) return ENDED
  const hashed = await hashPassword(password)
  return inTransaction(db, async (tx) => {
    if (!(await isFirst(findLink(tx, secret, at)))) return ENDED
    const id = randomUUID()
    const person = { ...named, role: 'admin' }
    await endLinks(tx, null, at)
    await tx.person.create({ data: { id, ...person, createdAt: at, updatedAt: at } })
    await writePassword(tx, id, hashed, at)
    const deed = { action: 'addPerson', subject: `person/${id}`, after: person }
    await recordDeed(tx, deed, { by: id, at })
    return { ok: true, email: named.email }
  })
}
