import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { ROLES, type Role } from './model'

/** Somebody with an account, as those who manage people see them. */
export interface PersonView {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly isActive: boolean
  /** False while they have not used their link yet. */
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
}

/** Everybody who has, or had, an account: who is active first, then by name. */
export async function listPeople(db: Transaction): Promise<PersonView[]> {
  const rows = await db.person.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      deactivatedAt: true,
      twoFactorEnabled: true,
      credentials: { select: { id: true } },
    },
  })
  const people = rows.map(({ deactivatedAt, twoFactorEnabled, credentials, role, ...row }) => ({
    ...row,
    role: oneOf(ROLES, role),
    isActive: deactivatedAt === null,
    hasPassword: credentials.length > 0,
    hasSecondFactor: twoFactorEnabled,
  }))
  return [
    ...people.filter(({ isActive }) => isActive),
    ...people.filter(({ isActive }) => !isActive),
  ]
}

/** The person with an e-mail address (in lower case), or null. */
export async function findPerson(db: Transaction, email: string): Promise<PersonView | null> {
  return (await listPeople(db)).find((person) => person.email === email) ?? null
}

/** True until the first account has been set up. */
export async function isNobodyHere(db: Transaction): Promise<boolean> {
  return (await db.person.count()) === 0
}

/** Those who can be mentioned: whoever has an account and has not left, by name. Nothing else of them is told. */
export function listMentionable(
  db: Transaction,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return db.person.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** What people are called who did something, by the ids that records hold; what is no person is not in it. */
export async function listNames(
  db: Transaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Map()
  const rows = await db.person.findMany({
    where: { id: { in: asked } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
