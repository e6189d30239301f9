import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { MOST_DRAFTS } from './model'
import type { Dropping, Keeping } from './schema'

/* Drafts are their person's alone and no change of what is recorded: none of this is in the log (docs/drafts.md). */

/**
 * Keeps what somebody has in a form, in place of what they had in it before. It is dated by when it was typed, so that a
 * browser knows its own again; never in the future.
 * @returns false when they keep as many as anybody may
 */
export async function keepDraft(
  db: Database,
  { subject, content, at: typed }: Keeping,
  { by, at }: Doer,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const where = { personId: by, NOT: { subject } }
    if ((await tx.formDraft.count({ where })) >= MOST_DRAFTS) return false
    const kept = {
      content: content as Prisma.InputJsonObject,
      savedAt: typed < at.toISOString() ? new Date(typed) : at,
    }
    await tx.formDraft.upsert({
      where: { personId_subject: { personId: by, subject } },
      create: { personId: by, subject, ...kept },
      update: kept,
    })
    return true
  })
}

/** Forgets a draft: it was sent, or discarded. One that is not there is forgotten already. */
export async function dropDraft(
  db: Database,
  { subject }: Dropping,
  person: string,
): Promise<void> {
  await db.formDraft.deleteMany({ where: { personId: person, subject } })
}
