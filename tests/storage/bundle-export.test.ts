import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { getComparison } from '@/lib/comparison/queries'
import { ensureSummaries } from '@/lib/incident/commands'
import { root } from '@/lib/server/env'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { contentOf, filled, take } from './bundled'
import { openTestDatabase } from './database'

describe('export', () => {
  it('gives what was imported, and imports unchanged', async () => {
    const { db } = await filled()
    const text = await exportBundle(db)
    expect(await take(db, text)).toMatchObject({
      created: { actors: 0 },
      changed: { actors: 0, claims: 0 },
    })
    const fresh = await openTestDatabase()
    await take(fresh.db, text)
    expect(await exportBundle(fresh.db)).toBe(text)
    expect(JSON.parse(text)).toMatchObject({
      format: 'mizan-bundle/1',
      incidents: [{ key: 'bridge-north' }, { key: 'bridge' }, { key: 'bridge-before' }],
    })
  })

  it('of the sample gives the same bytes from a new database', async () => {
    const { db } = await openTestDatabase()
    await take(db, await readFile(join(root, 'prisma/sample/bundle.json'), 'utf8'))
    const text = await exportBundle(db)
    const fresh = await openTestDatabase()
    await take(fresh.db, text)
    expect(await exportBundle(fresh.db)).toBe(text)
  })

  it('does not depend on the order of the lists, but for incidents', async () => {
    const bundle = sampleBundle()
    const { db } = await openTestDatabase()
    await take(db, bundle)
    const text = await exportBundle(db)
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length })
    const lists = fc.record({
      actors: shuffled(bundle.actors),
      sources: shuffled(bundle.sources),
      places: shuffled(bundle.places),
      documents: shuffled(bundle.documents),
      claims: shuffled(bundle.claims),
    })
    await fc.assert(
      fc.asyncProperty(lists, async (order) => {
        const other = await openTestDatabase()
        expect(await take(other.db, { ...bundle, ...order })).toMatchObject({ ok: true })
        expect(await exportBundle(other.db)).toBe(text)
      }),
      { numRuns: 5 },
    )
  })
})

describe('summaries', () => {
  it('are made again when the rules of comparison have changed', async () => {
    const { db } = await filled()
    const [, , , , , , , , , verdicts, summaries] = await contentOf(db)
    await db.setting.updateMany({ data: { value: 'of last year' } })
    await db.incidentSummary.updateMany({ data: { sharpness: -1 } })
    await db.rowVerdict.deleteMany()
    await ensureSummaries(db)
    const after = await contentOf(db)
    expect(after.slice(9, 11)).toEqual([verdicts, summaries])
    await db.incidentSummary.updateMany({ data: { sharpness: -1 } })
    await ensureSummaries(db)
    expect(await db.incidentSummary.count({ where: { sharpness: -1 } })).toBe(3)
  })

  it('are of the comparison that the pages show', async () => {
    const { db } = await filled()
    const comparison = await getComparison(db, 'bridge', 'literal')
    const rows = await db.rowVerdict.findMany({
      where: { incidentKey: 'bridge' },
      orderBy: { rowIndex: 'asc' },
    })
    expect(rows.map(({ verdict }) => verdict)).toEqual(
      comparison?.rows.map(({ verdict }) => verdict),
    )
  })
})
