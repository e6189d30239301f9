import { randomUUID } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { endLinks, type Link, makeLink } from './link/record'
import { isLastAdmin, LINK_LASTS, type Role } from './model'
import { listPeople, type PersonView } from './queries'
import type { NewPerson } from './schema'

/** `gone`: there is no such person. `lastAdmin`: nobody would be left who may manage people. */
export type PersonOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'gone' | 'lastAdmin' }

export type Linked<Reason> =
  | { readonly ok: true; readonly id: string; readonly link: Link }
  | { readonly ok: false; readonly reason: Reason }

/**
 * Gives somebody an account without a password: they set it by the link, so that nobody else ever knows it.
 * @returns the link, once: only its hash is kept
 */
export function addPerson(db: Database, person: NewPerson, doer: Doer): Promise<Linked<'taken'>> {
  return inTransaction(db, async (tx) => {
    const { email } = person
    if (await tx.person.findUnique({ where: { email }, select: { id: true } })) {
      return { ok: false, reason: 'taken' }
    }
    const id = randomUUID()
    const { at } = doer
    await tx.person.create({ data: { id, ...person, createdAt: at, updatedAt: at } })
    const link = await makeLink(tx, id, at, LINK_LASTS)
    await recordDeed(tx, { action: 'addPerson', subject: `person/${id}`, after: person }, doer)
    return { ok: true, id, link }
  })
}

/** Makes somebody a viewer, an annotator, an editor or an admin. */
export function changeRole(
  db: Database,
  { id, role }: { id: string; role: Role },
  doer: Doer,
): Promise<PersonOutcome> {
  return inTransaction(db, async (tx) => {
    const found = await findOne(tx, id, role !== 'admin')
    if (!found.ok) return found
    const { person } = found
    if (person.role === role) return { ok: true }
    await tx.person.update({ where: { id }, data: { role, updatedAt: doer.at } })
    const change = { before: { role: person.role }, after: { role } }
    await recordDeed(tx, { action: 'changeRole', subject: `person/${id}`, ...change }, doer)
    return { ok: true }
  })
}

/**
 * Ends what somebody may do here, at once: their sessions, tokens and links end with it. Nothing that they did
 * changes.
 */
export function deactivatePerson(db: Database, id: string, doer: Doer): Promise<PersonOutcome> {
  return inTransaction(db, async (tx) => {
    const found = await findOne(tx, id, true)
    if (!found.ok) return found
    if (!found.person.isActive) return { ok: true }
    const { at } = doer
    await tx.person.update({ where: { id }, data: { deactivatedAt: at, updatedAt: at } })
    await tx.session.deleteMany({ where: { personId: id } })
    await tx.apiToken.updateMany({
      where: { personId: id, revokedAt: null },
      data: { revokedAt: at },
    })
    await endLinks(tx, id, at)
    await recordDeed(tx, { action: 'deactivatePerson', subject: `person/${id}` }, doer)
    return { ok: true }
  })
}

/** Lets somebody in again, with the password and the role that they had. */
export function reactivatePerson(db: Database, id: string, doer: Doer): Promise<PersonOutcome> {
  return inTransaction(db, async (tx) => {
    const found = await findOne(tx, id, false)
    if (!found.ok) return found
    if (found.person.isActive) return { ok: true }
    await tx.person.update({ where: { id }, data: { deactivatedAt: null, updatedAt: doer.at } })
    await recordDeed(tx, { action: 'reactivatePerson', subject: `person/${id}` }, doer)
    return { ok: true }
  })
}

/**
 * Makes somebody a new link to set a password; earlier ones end. Until it is used nothing else changes; when it is,
 * the second factor goes with the old password, since who has lost it has no other way back.
 */
export function renewLink(
  db: Database,
  id: string,
  doer: Doer,
): Promise<Linked<'gone' | 'deactivated'>> {
  return inTransaction(db, async (tx) => {
    const found = await findOne(tx, id, false)
    if (!found.ok) return { ok: false, reason: 'gone' }
    if (!found.person.isActive) return { ok: false, reason: 'deactivated' }
    await endLinks(tx, id, doer.at)
    const link = await makeLink(tx, id, doer.at, LINK_LASTS)
    await recordDeed(tx, { action: 'renewLink', subject: `person/${id}` }, doer)
    return { ok: true, id, link }
  })
}

/** @param isLoss whether an admin would be one no longer */
async function findOne(
  tx: Transaction,
  id: string,
  isLoss: boolean,
): Promise<{ ok: true; person: PersonView } | Extract<PersonOutcome, { ok: false }>> {
  const people = await listPeople(tx)
  const person = people.find((one) => one.id === id)
  if (!person) return { ok: false, reason: 'gone' }
  if (isLoss && isLastAdmin(id, people)) return { ok: false, reason: 'lastAdmin' }
  return { ok: true, person }
}
