import { ROLES } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import type { Transaction } from '@/lib/server/db'
import type { Worker } from './view'

/** The roles that may work on claims: to others nothing is given. */
const WORKING = ROLES.filter((role) => may({ id: '', name: '', role }, 'recordClaims'))

/** People who can be given claims. */
export const ABLE = { deactivatedAt: null, role: { in: [...WORKING] } }

/** People who had claims and cannot work on them any more: they left, or have another role. */
export const HAS_LEFT = { NOT: ABLE }

/** What tells whether somebody has left. */
export const workerColumns = { id: true, deactivatedAt: true, role: true } as const

/** The same of a row that was read. */
export function hasLeft(row: { readonly deactivatedAt: Date | null; readonly role: string }) {
  return row.deactivatedAt !== null || !WORKING.some((role) => role === row.role)
}

/** Everybody who can be given claims, by name. */
export function listWorkers(db: Transaction): Promise<Worker[]> {
  return db.person.findMany({
    where: ABLE,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** Whether somebody can be given claims. */
export async function isWorker(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.person.count({ where: { id, ...ABLE } })) > 0
}
