import { beforeAll, describe, expect, it } from 'vitest'
import * as comparison from '@/app/api/v1/incidents/[key]/comparison/route'
import * as incident from '@/app/api/v1/incidents/[key]/route'
import { decideOnClaim } from '@/lib/claim/commands'
import { mergeIncidents } from '@/lib/merger/commands'
import { fingerprintOf, publishIncident } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { inTransaction } from '@/lib/server/db'
import type { Reading } from '@/lib/values/reading'
import { ask, serveFixture } from './asked'
import { openTestDatabase } from './database'

/* What was published of an incident stays where it is until readers can read the one that it was merged into. */

const { db } = await openTestDatabase()
const doer = { by: 'editor', at: new Date('2031-06-01T08:00:00Z') }

async function publish(key: string, at = doer.at, reading: Reading = 'literal') {
  const claims = await db.claim.findMany({ where: { incidentKey: { startsWith: 'bridge' } } })
  await inTransaction(db, async (tx) => {
    const approval = { state: 'approved', kind: 'approved' } as const
    for (const claim of claims) await decideOnClaim(tx, claim.key, approval, doer)
  })
  const frozen = await freezeIncident(db, key, () => false)
  if (frozen === null) throw new Error('There is nothing to freeze.')
  const seen = fingerprintOf(frozen)
  const wish = { incident: key, reading, note: { en: 'New.' }, confirmed: true } as const
  const published = await publishIncident(db, { ...wish, seen }, { ...doer, at })
  expect(published).toMatchObject({ ok: true })
}

beforeAll(async () => {
  await serveFixture(db)
  await publish('bridge')
  const seen = { from: 1, into: 1 }
  const given = { from: 'bridge', into: 'bridge-before', seen, reason: 'One and the same.' }
  expect(await mergeIncidents(db, given, doer)).toMatchObject({ ok: true })
})

describe('an incident that was merged', () => {
  it('leads on who is signed in, with all that they ask for', async () => {
    const one = await ask(incident, { key: 'bridge' })
    expect([one.status, one.headers.get('location')]).toEqual([
      308,
      '/api/v1/incidents/bridge-before',
    ])
    const board = await ask(comparison, { key: 'bridge', query: 'reading=acled' })
    expect([board.status, board.headers.get('location')]).toEqual([
      308,
      '/api/v1/incidents/bridge-before/comparison?reading=acled',
    ])
    expect((await ask(incident, { key: 'bridge-before' })).status).toBe(200)
  })

  it('leads readers on once the other is published, and not before', async () => {
    const before = await ask(incident, { key: 'bridge', asNobody: true })
    expect(before.status).toBe(200)
    expect(await before.json()).toMatchObject({ key: 'bridge', version: { number: 1 } })
    // A version of the other one that is not later than the merger does not tell what this one told.
    await publish('bridge-before')
    expect((await ask(incident, { key: 'bridge', asNobody: true })).status).toBe(200)
    await publish('bridge-before', new Date('2031-06-02T08:00:00Z'), 'acled')
    const after = await ask(incident, { key: 'bridge', asNobody: true })
    expect([after.status, after.headers.get('location')]).toEqual([
      308,
      '/api/v1/incidents/bridge-before',
    ])
    const board = await ask(comparison, { key: 'bridge-before', asNobody: true })
    expect(board.status).toBe(200)
    expect(await board.text()).toContain('"nine"')
  })
})
