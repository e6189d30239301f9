import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/server/db'

/** Keeps the hash of a person's password, instead of an earlier one. */
export async function writePassword(
  tx: Transaction,
  personId: string,
  password: string,
  at: Date,
): Promise<void> {
  const named = { personId, providerId: 'credential' }
  await tx.credential.upsert({
    where: { personId_providerId: named },
    create: {
      id: randomUUID(),
      ...named,
      accountId: personId,
      password,
      createdAt: at,
      updatedAt: at,
    },
    update: { password, updatedAt: at },
  })
}
