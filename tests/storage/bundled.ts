import { expect } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

export const take = (db: Database, bundle: unknown, by = 'test') =>
  importBundle(db, typeof bundle === 'string' ? bundle : JSON.stringify(bundle), by)

/** Everything in the database that an import writes, to see that nothing changed. */
export async function contentOf(db: Database) {
  const tables = [
    db.actor.findMany({ orderBy: { key: 'asc' } }),
    db.actorAlliance.findMany(),
    db.source.findMany({ orderBy: { key: 'asc' } }),
    db.place.findMany({ orderBy: { key: 'asc' } }),
    db.document.findMany({ orderBy: { key: 'asc' } }),
    db.incident.findMany({ orderBy: { key: 'asc' } }),
    db.incidentRelation.findMany(),
    db.claim.findMany({ orderBy: { key: 'asc' } }),
    db.claimRevision.findMany({ orderBy: [{ claimKey: 'asc' }, { revision: 'asc' }] }),
    db.rowVerdict.findMany({ orderBy: [{ incidentKey: 'asc' }, { rowIndex: 'asc' }] }),
    db.incidentSummary.findMany({ orderBy: { incidentKey: 'asc' } }),
    db.logEntry.findMany({ orderBy: { seq: 'asc' } }),
    db.setting.findMany(),
  ] as const
  return Promise.all(tables)
}

export async function filled() {
  const { db, url } = await openTestDatabase()
  expect(await take(db, sampleBundle())).toMatchObject({ ok: true })
  return { db, url }
}
