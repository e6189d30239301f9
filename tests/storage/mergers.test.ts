import { describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { getClaimHistory } from '@/lib/claim/queries'
import { getComparison } from '@/lib/comparison/queries'
import { correctEntry } from '@/lib/correction/commands'
import { SLIPS } from '@/lib/correction/model'
import { getEntry, getEntryHistory } from '@/lib/entry/queries'
import { getIncident, getSuccessor, listIncidents } from '@/lib/incident/queries'
import { verifyLog } from '@/lib/log/queries'
import { mergeIncidents } from '@/lib/merger/commands'
import { getMergerPreview } from '@/lib/merger/queries'
import { splitIncident } from '@/lib/merger/split/commands'
import { takeApart } from '@/lib/merger/undo/commands'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { filled, take } from './bundled'
import { openTestDatabase } from './database'

const editor = { by: 'editor', at: new Date('2031-06-01T09:00:00Z') }

async function seenOf(db: Database, key: string): Promise<number> {
  return (await getEntry(db, 'incidents', key))?.revision ?? 0
}

async function merge(db: Database, from: string, into: string) {
  const seen = { from: await seenOf(db, from), into: await seenOf(db, into) }
  return mergeIncidents(db, { from, into, seen, reason: 'One and the same.' }, editor)
}

const contentOf = async (db: Database, key: string) =>
  (await getEntry(db, 'incidents', key))?.content

async function claimsOn(db: Database, incidentKey: string): Promise<string[]> {
  const rows = await db.claim.findMany({ where: { incidentKey }, orderBy: { key: 'asc' } })
  return rows.map(({ key }) => key)
}

describe('a merger', () => {
  it('moves claims, parts and relations, each with a revision, and the empty one leads on', async () => {
    const { db } = await filled()
    expect(await getMergerPreview(db, 'bridge', 'bridge-before')).toMatchObject({
      claims: 6,
      parts: [{ key: 'bridge-north' }],
      related: [],
      whole: null,
    })
    const claims = await claimsOn(db, 'bridge')
    expect(await merge(db, 'bridge', 'bridge-before')).toEqual({
      ok: true,
      incident: 'bridge-before',
    })
    expect(await claimsOn(db, 'bridge')).toEqual([])
    expect(await claimsOn(db, 'bridge-before')).toEqual(claims)
    expect(await getClaimHistory(db, 'nine')).toMatchObject([
      { revision: 1, content: { incident: 'bridge' } },
      { revision: 2, content: { incident: 'bridge-before' }, reason: 'One and the same.' },
    ])
    expect(await contentOf(db, 'bridge')).toMatchObject({
      mergedInto: 'bridge-before',
      partOf: null,
      related: [],
    })
    expect(await contentOf(db, 'bridge-north')).toMatchObject({ partOf: 'bridge-before' })
    expect(await getEntryHistory(db, 'incidents', 'bridge-north')).toHaveLength(2)
    expect(await getSuccessor(db, 'bridge')).toBe('bridge-before')
    expect((await getIncident(db, 'bridge-before'))?.parts.map(({ key }) => key)).toEqual([
      'bridge-north',
    ])
    const listed = await listIncidents(db, {}, 1)
    expect(listed.items.map(({ key }) => key)).toEqual(['bridge-before'])
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('reopens what was approved', async () => {
    const { db } = await filled()
    await db.claim.update({ where: { key: 'nine' }, data: { state: 'approved' } })
    await merge(db, 'bridge', 'bridge-before')
    const { state } = await db.claim.findUniqueOrThrow({ where: { key: 'nine' } })
    expect(state).toBe('draft')
  })

  it('is exported and imported again, byte for byte', async () => {
    const { db } = await filled()
    await merge(db, 'bridge', 'bridge-before')
    const text = await exportBundle(db)
    expect(JSON.parse(text).incidents).toContainEqual(
      expect.objectContaining({ key: 'bridge', mergedInto: 'bridge-before' }),
    )
    const fresh = await openTestDatabase()
    expect(await take(fresh.db, text)).toMatchObject({ ok: true })
    expect(await exportBundle(fresh.db)).toBe(text)
    expect(await getSuccessor(fresh.db, 'bridge')).toBe('bridge-before')
    expect(await take(db, text)).toMatchObject({ changed: { incidents: 0, claims: 0 } })
  })

  it.each<[string, string, string, Record<string, string | null>]>([
    ['a whole into its part', 'bridge', 'bridge-north', { 'bridge-north': null }],
    ['a part into its whole', 'bridge-north', 'bridge', { bridge: null }],
    [
      'a part into one that stands alone',
      'bridge-north',
      'bridge-before',
      { 'bridge-before': 'bridge' },
    ],
  ])('of %s leaves nothing going round in a circle', async (_, from, into, wholes) => {
    const { db } = await filled()
    expect(await merge(db, from, into)).toMatchObject({ ok: true })
    for (const [key, whole] of Object.entries(wholes)) {
      expect(await contentOf(db, key)).toMatchObject({ partOf: whole })
    }
    expect(JSON.stringify(await contentOf(db, into))).not.toContain(`"${from}"`)
    expect(await getComparison(db, into, 'literal')).not.toBeNull()
  })

  it('leads on through a chain, and never back', async () => {
    const { db } = await filled()
    expect(await merge(db, 'bridge-north', 'bridge')).toMatchObject({ ok: true })
    expect(await merge(db, 'bridge', 'bridge-before')).toMatchObject({ ok: true })
    expect(await getSuccessor(db, 'bridge-north')).toBe('bridge-before')
    expect(await getSuccessor(db, 'bridge-before')).toBeNull()
    expect(await merge(db, 'bridge-before', 'bridge')).toMatchObject({ reason: 'unknown' })
    expect(await merge(db, 'bridge-before', 'bridge-before')).toMatchObject({ reason: 'itself' })
    expect(await merge(db, 'bridge', 'bridge-before')).toMatchObject({ reason: 'unknown' })
  })

  it('by 50 people at once is done once', async () => {
    const { db } = await filled()
    const seen = { from: 1, into: 1 }
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        mergeIncidents(
          db,
          { from: 'bridge', into: 'bridge-before', seen, reason: 'Race' },
          { ...editor, by: `person-${n}` },
        ),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await getClaimHistory(db, 'nine')).toHaveLength(2)
  })

  it('of what was corrected since it was seen is refused', async () => {
    const { db } = await filled()
    const content = { ...(await contentOf(db, 'bridge')), note: 'Another bridge.' }
    const given = { key: 'bridge', seen: 1, reason: 'Seen.', meant: [] }
    await correctEntry(db, { noun: 'incidents', ...given, content }, editor)
    const seen = { from: 1, into: 1 }
    const merger = { from: 'bridge', into: 'bridge-before', seen, reason: 'Same.' }
    expect(await mergeIncidents(db, merger, editor)).toEqual({ ok: false, reason: 'stale' })
  })
})

describe('what was merged into another incident', () => {
  it.each<[string, (bundle: Any) => void, string]>([
    ['a claim', ({ claims }) => claims.push({ ...claims[4], key: 'new' }), 'claims[0].incident'],
    [
      'a part',
      ({ incidents }) => incidents.push({ ...incidents[0], key: 'new', partOf: 'bridge' }),
      'incidents[0].partOf',
    ],
    [
      'a relation',
      ({ incidents }) => {
        const related = [{ incident: 'bridge', as: 'related' }]
        incidents.push({ ...incidents[0], key: 'new', partOf: null, related })
      },
      'incidents[0].related[0].incident',
    ],
  ])('gets nothing more by an import: %s', async (_, add, path) => {
    const { db } = await filled()
    await merge(db, 'bridge', 'bridge-before')
    const bundle = JSON.parse(JSON.stringify(sampleBundle())) as Any
    const before = { claims: bundle.claims.length, incidents: bundle.incidents.length }
    add(bundle)
    const outcome = await take(db, {
      format: bundle.format,
      claims: bundle.claims.slice(before.claims),
      incidents: bundle.incidents.slice(before.incidents),
    })
    expect(outcome).toMatchObject({ ok: false, faults: [{ path }] })
  })

  it('cannot be merged by an import while something leads to it', async () => {
    const { db } = await filled()
    const [, bridge] = sampleBundle().incidents
    const merged = { ...bridge, related: [], mergedInto: 'bridge-before' }
    const bundle = { format: 'mizan-bundle/1', incidents: [merged] }
    const outcome = await take(db, bundle)
    expect(outcome).toMatchObject({ ok: false, faults: [{ path: 'incidents[0].mergedInto' }] })
  })

  it('cannot be corrected', async () => {
    const { db } = await filled()
    await merge(db, 'bridge', 'bridge-before')
    const content = { ...(await contentOf(db, 'bridge')), mergedInto: null }
    const given = { key: 'bridge', seen: 2, reason: 'Try.', meant: [] }
    expect(await correctEntry(db, { noun: 'incidents', ...given, content }, editor)).toEqual({
      ok: false,
      reason: 'merged',
    })
  })
})

describe('taking apart', () => {
  it('undoes a merger in one action: all says again what it said', async () => {
    const { db } = await filled()
    const before = await exportBundle(db)
    await merge(db, 'bridge', 'bridge-before')
    const given = { from: 'bridge', reason: 'They were two.' }
    expect(await takeApart(db, given, editor)).toEqual({ ok: true, incident: 'bridge' })
    expect(await exportBundle(db)).toBe(before)
    expect(await getSuccessor(db, 'bridge')).toBeNull()
    expect(await getClaimHistory(db, 'nine')).toHaveLength(3)
    expect(await takeApart(db, given, editor)).toMatchObject({ reason: 'unknown' })
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it('is refused where something has changed since, which is named', async () => {
    const { db } = await filled()
    await merge(db, 'bridge', 'bridge-before')
    const content = { ...(await contentOf(db, 'bridge-north')), note: 'One long day.' }
    const given = { key: 'bridge-north', seen: 2, reason: 'x', meant: [...SLIPS] }
    await correctEntry(db, { noun: 'incidents', ...given, content }, editor)
    expect(await takeApart(db, { from: 'bridge', reason: 'Two.' }, editor)).toEqual({
      ok: false,
      reason: 'changedSince',
      changed: ['incidents/bridge-north'],
    })
  })
})

describe('a split', () => {
  const to = {
    key: 'bridge-night',
    title: { ar: 'ليلاً عند الجسر', en: 'At the bridge by night' },
    date: { start: '2031-05-01', end: '2031-05-01', precision: 'day', basis: 'inferred' },
    place: 'bridge-place',
    link: null,
  } as const
  const given = { incident: 'bridge', seen: 1, claims: ['nine', 'eleven'], to, isMeant: false }

  it.each([
    ['on its own', null, { partOf: null, related: [] }],
    ['as a part', 'part', { partOf: 'bridge', related: [] }],
    [
      'related',
      'same-operation',
      { partOf: null, related: [{ incident: 'bridge', as: 'same-operation' }] },
    ],
  ])('gives the chosen claims an incident of their own, %s', async (_, link, stands) => {
    const { db } = await filled()
    const split = { ...given, to: { ...to, link }, reason: 'Another night.' }
    expect(await splitIncident(db, split, editor)).toEqual({ ok: true, incident: 'bridge-night' })
    expect(await claimsOn(db, 'bridge-night')).toEqual(['eleven', 'nine'])
    expect(await contentOf(db, 'bridge-night')).toMatchObject({ title: to.title, ...stands })
    expect((await getClaimHistory(db, 'nine')).at(-1)).toMatchObject({ reason: 'Another night.' })
    expect((await verifyLog(db)).faults).toEqual([])
  })

  it.each([
    ['a key that is taken', { to: { ...to, key: 'bridge-north' } }, 'taken'],
    ['a claim that is elsewhere', { claims: ['denial'] }, 'stale'],
    ['another revision', { seen: 2 }, 'stale'],
    ['an incident that is not there', { incident: 'gone' }, 'unknown'],
    [
      'a day before its first',
      { to: { ...to, date: { ...to.date, end: '2031-04-01' } } },
      'refused',
    ],
  ])('is refused for %s', async (_, change, reason) => {
    const { db } = await filled()
    const before = await exportBundle(db)
    const split = { ...given, reason: 'x', ...change }
    expect(await splitIncident(db, split, editor)).toMatchObject({ ok: false, reason })
    expect(await exportBundle(db)).toBe(before)
  })

  it('that tears a part from its total has to be meant', async () => {
    const { db } = await filled()
    const split = { ...given, claims: ['total'], reason: 'x' }
    expect(await splitIncident(db, split, editor)).toEqual({
      ok: false,
      reason: 'slips',
      torn: ['children'],
      isAfterReport: false,
    })
    expect(await splitIncident(db, { ...split, isMeant: true }, editor)).toMatchObject({ ok: true })
  })
})

interface Any {
  format: string
  claims: Record<string, unknown>[]
  incidents: Record<string, unknown>[]
}
