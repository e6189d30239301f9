import * as z from 'zod'
import type { Database, Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { hashOf } from '../hash'
import { type Person, ROLES, SCOPES, type Scope, USE_NOTED_EVERY } from '../model'
import { unawaited } from '../unawaited'

/** A token as its person sees it: never the token itself. */
export interface TokenView {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  /** ISO 8601, as the others. */
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

const scopesOf = (column: unknown): Scope[] => z.array(z.enum(SCOPES)).parse(column)

/** The tokens of a person that work, the newest first. */
export async function listTokens(db: Transaction, personId: string): Promise<TokenView[]> {
  const rows = await db.apiToken.findMany({
    where: { personId, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, scopes: true, createdAt: true, lastUsedAt: true },
  })
  return rows.map(({ id, name, scopes, createdAt, lastUsedAt }) => ({
    id,
    name,
    scopes: scopesOf(scopes),
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }))
}

/** Whose token this is and what it may be used for, noting that it was used; null when it is none that works. */
export async function getTokenHolder(
  db: Database,
  token: string,
  now: Date = new Date(),
): Promise<{ readonly person: Person; readonly scopes: readonly Scope[] } | null> {
  const row = await db.apiToken.findUnique({
    where: { hash: hashOf(token) },
    select: {
      id: true,
      scopes: true,
      revokedAt: true,
      lastUsedAt: true,
      person: { select: { id: true, name: true, role: true, deactivatedAt: true } },
    },
  })
  if (!row || row.revokedAt !== null || row.person.deactivatedAt !== null) return null
  if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) >= USE_NOTED_EVERY) {
    unawaited(db.apiToken.update({ where: { id: row.id }, data: { lastUsedAt: now } }))
  }
  const { id, name, role } = row.person
  return { person: { id, name, role: oneOf(ROLES, role) }, scopes: scopesOf(row.scopes) }
}
