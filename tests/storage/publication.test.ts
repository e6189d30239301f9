import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { decideOnClaim } from '@/lib/claim/commands'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { listDocuments } from '@/lib/document/queries'
import { listIncidents } from '@/lib/incident/queries'
import { verifyLog } from '@/lib/log/queries'
import { fingerprintOf, publishIncident, withdrawVersions } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { changesBetween } from '@/lib/publication/model'
import { findVersion, listDifferences, listVersions } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import type { Publishing } from '@/lib/publication/schema'
import { type Database, inTransaction } from '@/lib/server/db'
import { listSources } from '@/lib/source/queries'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

const at = new Date('2031-06-01T08:00:00Z')
const later = new Date('2031-06-02T08:00:00Z')
const [rana, omar] = [
  { by: 'rana', at },
  { by: 'omar', at },
]

/** The fixture, of which everything but the given claims is approved. */
async function openDesk(drafts: readonly string[] = []): Promise<Database> {
  const { db } = await openTestDatabase()
  expect(await importBundle(db, JSON.stringify(sampleBundle()), rana.by, at)).toMatchObject({
    ok: true,
  })
  const all = await db.claim.findMany({ select: { key: true } })
  await approve(
    db,
    all.map(({ key }) => key).filter((key) => !drafts.includes(key)),
  )
  return db
}

function approve(db: Database, claims: readonly string[]) {
  return inTransaction(db, async (tx) => {
    const decision = { state: 'approved', kind: 'approved' } as const
    for (const key of claims) await decideOnClaim(tx, key, decision, omar)
  })
}

async function publish(db: Database, change: Partial<Publishing> = {}, doer = omar) {
  const { versions } = await getPublicRecord(db)
  const frozen = await freezeIncident(db, 'bridge', (key) => versions.has(key))
  if (frozen === null) throw new Error('There is nothing to freeze.')
  const wish = { incident: 'bridge', reading: 'literal', note: { en: 'Newer.' } } as const
  const seen = fingerprintOf(frozen)
  return publishIncident(db, { ...wish, seen, confirmed: false, ...change }, doer)
}

/** Gives the claim of the nine another number, and has it approved. */
async function recount(db: Database, n: number) {
  const bundle = sampleBundle()
  const claims = bundle.claims.filter(({ key }) => key === 'nine')
  const changed = claims.map((claim) => ({ ...claim, figure: { kind: 'atLeast', n } }))
  const input = JSON.stringify({ ...bundle, claims: changed })
  expect(await importBundle(db, input, rana.by, later)).toMatchObject({ ok: true })
  await approve(db, ['nine'])
}

const claimsIn = async (db: Database) => {
  const record = await getPublicRecord(db)
  const rows = await record.db.claim.findMany({ orderBy: { key: 'asc' }, select: { key: true } })
  return rows.map(({ key }) => key)
}

describe('publishing', () => {
  it('freezes what is approved, and the public reads that alone', async () => {
    const db = await openDesk(['denial'])
    const before = await getPublicRecord(db)
    expect((await listIncidents(before.db, {}, 1)).total).toBe(0)
    expect(await publish(db)).toEqual({ ok: true, number: 1 })
    expect(await claimsIn(db)).not.toContain('denial')
    const { db: open, versions } = await getPublicRecord(db)
    // The part in which nothing is approved, and who says only what waits there, are not in it.
    expect([...versions.keys()]).toEqual(['bridge'])
    expect((await listSources(open)).items.map(({ key }) => key)).not.toContain('raiders-voice')
    expect((await listDocuments(open, {}, 1)).items.map(({ key }) => key)).toContain('report')
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('leaves the public version as it is while the desk corrects', async () => {
    const db = await openDesk()
    await publish(db)
    await recount(db, 10)
    const found = await findVersion(db, 'bridge', null)
    if (found?.state !== 'public') throw new Error('It is not public.')
    expect(await getClaim(found.edition.db, 'nine')).toMatchObject({ figure: { n: 9 } })
    expect(await getClaim((await getPublicRecord(db)).db, 'nine')).toMatchObject({
      figure: { n: 9 },
    })
  })

  it('numbers versions, and tells what changed from one to the next', async () => {
    const db = await openDesk(['denial'])
    await publish(db)
    await recount(db, 10)
    await approve(db, ['denial'])
    expect(await publish(db, { reading: 'acled' }, { by: 'omar', at: later })).toEqual({
      ok: true,
      number: 2,
    })
    expect(await listVersions(db, 'bridge')).toEqual([
      {
        incident: 'bridge',
        number: 2,
        reading: 'acled',
        note: { en: 'Newer.' },
        at: later.toISOString(),
      },
      {
        incident: 'bridge',
        number: 1,
        reading: 'literal',
        note: { en: 'Newer.' },
        at: at.toISOString(),
      },
    ])
    const [second, first] = await listDifferences(db, 'bridge')
    if (!second || !first) throw new Error('A version is missing.')
    const changes = changesBetween(second.before, second.bundle)
    expect(changes.added.map(({ key }) => key)).toEqual(['denial'])
    expect(changes.changed.map(({ after }) => after.key)).toEqual(['nine'])
    expect(changesBetween(first.before, first.bundle).added.length).toBe(first.bundle.claims.length)
    // The public history of a claim is that of its versions.
    const { db: open } = await getPublicRecord(db)
    const history = await getClaimHistory(open, 'nine')
    expect(history.map(({ recordedAt, recordedBy }) => [recordedAt, recordedBy])).toEqual([
      [at.toISOString(), 'publication'],
      [later.toISOString(), 'publication'],
    ])
  })

  it('keeps the old version readable, which says what superseded it', async () => {
    const db = await openDesk()
    await publish(db)
    await recount(db, 10)
    await publish(db)
    const old = await findVersion(db, 'bridge', 1)
    expect(old).toMatchObject({ state: 'public', version: { number: 1 }, latest: { number: 2 } })
    if (old?.state !== 'public') return
    expect(await getClaim(old.edition.db, 'nine')).toMatchObject({ figure: { n: 9 } })
    expect(await findVersion(db, 'bridge', 3)).toBeNull()
  })

  it('takes out of what is public what a version does not say any more', async () => {
    const db = await openDesk()
    await publish(db)
    expect(await claimsIn(db)).toContain('denial')
    await inTransaction(db, (tx) =>
      decideOnClaim(tx, 'denial', { state: 'returned', kind: 'returned' }, omar),
    )
    await publish(db)
    const { db: open } = await getPublicRecord(db)
    expect(await getClaim(open, 'denial')).toMatchObject({ state: 'withdrawn' })
  })

  it('names related incidents only when these are public', async () => {
    const db = await openDesk()
    await publish(db)
    const found = await findVersion(db, 'bridge', 1)
    expect(found).toMatchObject({ related: [] })
    if (found?.state !== 'public') return
    expect(JSON.stringify(found.edition.content)).not.toContain('bridge-before')
  })
})

describe('what is not published', () => {
  it.each<[string, Partial<Publishing>, object]>([
    ['what nobody knows', { incident: 'nowhere' }, { reason: 'unknown' }],
    ['a part', { incident: 'bridge-north' }, { reason: 'unknown' }],
    ['an incident without an approved claim', { incident: 'bridge-before' }, { reason: 'nothing' }],
    ['what was not seen so', { seen: '0'.repeat(64) }, { reason: 'stale' }],
  ])('is %s', async (_, change, expected) => {
    const db = await openDesk()
    expect(await publish(db, change)).toEqual({ ok: false, ...expected })
    expect(await db.publication.count()).toBe(0)
  })

  it('is what the last version says already, and what comes without a word on what changed', async () => {
    const db = await openDesk()
    expect(await publish(db, { note: {} })).toEqual({ ok: true, number: 1 })
    expect(await publish(db)).toEqual({ ok: false, reason: 'unchanged' })
    await recount(db, 10)
    expect(await publish(db, { note: {} })).toEqual({ ok: false, reason: 'noNote' })
    expect(await publish(db)).toEqual({ ok: true, number: 2 })
  })

  it('is what stands on something that is not approved', async () => {
    const db = await openDesk(['total'])
    expect(await publish(db)).toEqual({
      ok: false,
      reason: 'blocked',
      blockers: [
        { claim: 'children', leadsTo: 'total' },
        { claim: 'repeated', leadsTo: 'total' },
      ],
    })
  })

  it('is silence where a claim waits, unless that is confirmed', async () => {
    // The guards' office speaks, and would be silent on families.
    const db = await openDesk()
    const row = await db.claim.findUniqueOrThrow({ where: { key: 'families' } })
    const waits = { key: 'waits', claimantKey: 'guards-office', state: 'submitted' }
    await db.claim.create({ data: { ...row, ...waits, translation: {}, sensitive: {} } })
    expect(await publish(db)).toEqual({
      ok: false,
      reason: 'pending',
      pending: [
        { claim: 'waits', incident: 'bridge', claimant: 'guards-office', readsAsSilent: true },
      ],
    })
    expect(await publish(db, { confirmed: true })).toEqual({ ok: true, number: 1 })
  })
})

describe('withdrawing', () => {
  const reason = { ar: 'لسلامة من ذُكر فيها.' }

  it('leaves the reason in place of every version, and nothing of what they said', async () => {
    const db = await openDesk()
    await publish(db)
    await recount(db, 10)
    await publish(db)
    const wish = { incident: 'bridge', number: 2, reason }
    expect(await withdrawVersions(db, wish, omar)).toEqual({ ok: true })
    const notice = { state: 'withdrawn', withdrawal: { number: 2, reason, at: at.toISOString() } }
    for (const number of [null, 1, 2]) {
      expect(await findVersion(db, 'bridge', number)).toMatchObject(notice)
    }
    expect(await claimsIn(db)).toEqual([])
    expect(await listDifferences(db, 'bridge')).toEqual([])
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('keeps the number: the next version is another one, and the old ones stay withdrawn', async () => {
    const db = await openDesk()
    await publish(db)
    await withdrawVersions(db, { incident: 'bridge', number: 1, reason }, omar)
    expect(await publish(db)).toEqual({ ok: true, number: 2 })
    expect(await findVersion(db, 'bridge', 1)).toMatchObject({ state: 'withdrawn' })
    expect(await findVersion(db, 'bridge', null)).toMatchObject({ version: { number: 2 } })
  })

  it('is refused without a reason, of what was not seen, and twice', async () => {
    const db = await openDesk()
    const wish = { incident: 'bridge', number: 1, reason }
    expect(await withdrawVersions(db, wish, omar)).toEqual({ ok: false, reason: 'unknown' })
    await publish(db)
    expect(await withdrawVersions(db, { ...wish, reason: {} }, omar)).toMatchObject({
      reason: 'noReason',
    })
    expect(await withdrawVersions(db, { ...wish, number: 2 }, omar)).toMatchObject({
      reason: 'stale',
    })
    expect(await withdrawVersions(db, wish, omar)).toEqual({ ok: true })
    expect(await withdrawVersions(db, wish, omar)).toMatchObject({ reason: 'stale' })
  })
})
