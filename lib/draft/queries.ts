import type { Transaction } from '@/lib/server/db'
import type { KeptDrafts } from './model'

/** What somebody left unsent of the form about a subject, and of all forms below it: `claims/KEY/note`. */
export async function listDrafts(
  db: Transaction,
  personId: string,
  subject: string,
): Promise<KeptDrafts> {
  const rows = await db.formDraft.findMany({
    where: { personId, OR: [{ subject }, { subject: { startsWith: `${subject}/` } }] },
    select: { subject: true, content: true, savedAt: true },
  })
  return Object.fromEntries(
    rows.map(({ subject: about, content, savedAt }) => {
      return [about, { content, savedAt: savedAt.toISOString() }]
    }),
  )
}
