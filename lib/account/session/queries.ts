import type { Database, Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { IDLE, isTooOld, type Person, ROLES, USE_NOTED_EVERY } from '../model'
import { unawaited } from '../unawaited'
import { type Asked, authOf } from './asked'

/** Who is signed in, and by which session. */
export interface SignedIn {
  readonly person: Person
  readonly email: string
  readonly hasSecondFactor: boolean
  readonly session: string
}

/** Who is signed in, by the cookies of a request, noting that the session is used; null when nobody is, or it is over. */
export async function getSignedIn(
  db: Database,
  { headers, isSecure }: Asked,
  now: Date = new Date(),
): Promise<SignedIn | null> {
  if (!headers.get('cookie')?.includes('mizan.session_token')) return null
  const auth = await authOf(db, isSecure)
  const found = await auth.getSession(headers)
  if (!found || found.user.deactivatedAt || isTooOld(found.session.createdAt, now)) return null
  const { id: session, expiresAt } = found.session
  if (expiresAt.getTime() - IDLE + USE_NOTED_EVERY <= now.getTime()) {
    const data = { expiresAt: new Date(now.getTime() + IDLE), updatedAt: now }
    unawaited(db.session.updateMany({ where: { id: session }, data }))
  }
  const { id, name, email, role, twoFactorEnabled } = found.user
  return {
    person: { id, name, role: oneOf(ROLES, role) },
    email,
    hasSecondFactor: twoFactorEnabled === true,
    session,
  }
}

/** Where somebody is signed in. */
export interface SessionView {
  readonly id: string
  /** ISO 8601. */
  readonly since: string
  /** ISO 8601, to the minute or so. */
  readonly lastUsed: string
  /** What the browser says that it is. */
  readonly agent: string
}

/** The sessions of a person that are not over, the one used last first. */
export async function listSessions(
  db: Transaction,
  personId: string,
  now: Date = new Date(),
): Promise<SessionView[]> {
  const rows = await db.session.findMany({
    where: { personId, expiresAt: { gt: now } },
    orderBy: [{ expiresAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
  })
  return rows
    .filter(({ createdAt }) => !isTooOld(createdAt, now))
    .map(({ id, createdAt, expiresAt, userAgent }) => ({
      id,
      since: createdAt.toISOString(),
      lastUsed: new Date(expiresAt.getTime() - IDLE).toISOString(),
      agent: userAgent ?? '',
    }))
}
