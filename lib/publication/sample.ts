import { decideOnClaim } from '@/lib/claim/commands'
import { STANDING } from '@/lib/claim/standing'
import { WITH_CLAIMS } from '@/lib/incident/standing'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction } from '@/lib/server/db'
import { fingerprintOf, publishIncident } from './commands'
import { freezeIncident } from './frozen/queries'
import type { Version } from './model'

/**
 * Approves and publishes all that a database holds, as what Mizan comes with: its sample is readable from the first
 * start. What people record goes another way (lib/review).
 * @param note what changed, where a version was published before
 */
export async function publishEverything(
  db: Database,
  doer: Doer,
  note: Version['note'] = {},
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const where = { ...STANDING, NOT: { state: 'approved' } }
    const claims = await tx.claim.findMany({ where, select: { key: true } })
    for (const { key } of claims) {
      await decideOnClaim(tx, key, { state: 'approved', kind: 'approved' }, doer)
    }
  })
  const where = { partOfKey: null, ...WITH_CLAIMS }
  const rows = await db.incident.findMany({ where, orderBy: { key: 'asc' }, select: { key: true } })
  const roots = new Set(rows.map(({ key }) => key))
  for (const incident of roots) {
    const frozen = await freezeIncident(db, incident, (key) => roots.has(key))
    if (frozen === null) continue
    const seen = fingerprintOf(frozen)
    const wish = { incident, seen, reading: 'literal', note, confirmed: true } as const
    const published = await publishIncident(db, wish, doer, roots)
    if (!published.ok && published.reason !== 'unchanged') {
      throw new Error(`${incident} was not published: ${JSON.stringify(published)}`)
    }
  }
}
