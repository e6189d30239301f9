import { getSuccessor } from '@/lib/incident/queries'
import { type Database, getDatabase } from '@/lib/server/db'

/**
 * The incident that one was merged into, for whoever may read that one; null where it was not merged. Until the public can
 * read the other one, what was published of this stays where it is.
 */
export async function getMoved(readable: Database, key: string): Promise<string | null> {
  const into = await getSuccessor(getDatabase(), key)
  if (into === null) return null
  const where = { key: into }
  return (await readable.incident.count({ where })) > 0 ? into : null
}
