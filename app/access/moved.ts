import { getSuccessor } from '@/lib/incident/queries'
import { getMergedAt } from '@/lib/merger/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { type Database, getDatabase } from '@/lib/server/db'

/**
 * The incident that one was merged into, for whoever may read that one; null where it was not merged. The public goes
 * there once a version of the other one was published after the merger, which then tells what this one told.
 */
export async function getMoved(readable: Database, key: string): Promise<string | null> {
  const db = getDatabase()
  const into = await getSuccessor(db, key)
  if (into === null || readable === db) return into
  const { versions } = await getPublicRecord(db)
  const [latest] = versions.get(into) ?? []
  const mergedAt = await getMergedAt(db, key)
  const isTold = latest !== undefined && mergedAt !== null && latest.at > mergedAt
  return isTold && versions.has(key) ? into : null
}
