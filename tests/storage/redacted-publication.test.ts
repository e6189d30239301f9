import { expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { verifyLog } from '@/lib/log/queries'
import { verifyVersions } from '@/lib/publication/audit/queries'
import { findVersion } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { publishEverything } from '@/lib/publication/sample'
import { redactWords } from '@/lib/redaction/commands'
import { finderOf } from '@/lib/redaction/finder'
import { BLOCK } from '@/lib/redaction/model'
import { listMarks } from '@/lib/redaction/queries'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'
import { dump } from './planted'

const DOER = { by: 'cli', at: new Date(Date.UTC(2031, 6, 1)) }

it('a version loses the words, and can be read, verified and quoted as before', async () => {
  const { db } = await openTestDatabase()
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'rana')).toMatchObject({ ok: true })
  await publishEverything(db, DOER)
  const before = await getPublicRecord(db)
  const [word] =
    /\p{L}{5,}/u.exec((await db.document.findFirstOrThrow({ orderBy: { key: 'asc' } })).text) ?? []
  const wanted = { words: [word as string], inside: true }
  const finder = finderOf(wanted)
  const holding = (rows: readonly string[]) => rows.filter((row) => finder.find(row).length > 0)
  expect(holding(await dump(before.db)).length).toBeGreaterThan(0)
  const first = await db.publication.findFirstOrThrow()

  const done = await redactWords(db, { ...wanted, reason: 'Asked by the family' }, DOER)
  expect(done).toMatchObject({ ok: true, isCompact: true })
  expect(await verifyLog(db)).toMatchObject({ faults: [] })
  expect(await verifyVersions(db)).toEqual([])
  const now = await db.publication.findFirstOrThrow()
  expect(now.sha256).not.toBe(first.sha256)
  // By the old hash somebody could check a guess.
  expect((await dump(db)).join()).not.toContain(first.sha256)

  const { db: anew } = await getPublicRecord(db)
  const keys = done.ok ? done.found.keys.map((key) => key.split('/')[1] ?? '') : []
  const withoutKeys = (row: string) => keys.reduce((text, key) => text.replaceAll(key, ''), row)
  expect(holding((await dump(anew)).map(withoutKeys))).toEqual([])
  expect((await dump(anew)).join()).toContain(BLOCK)
  const version = await findVersion(db, first.incidentKey, first.number)
  expect(version).toMatchObject({ state: 'public' })
  expect(await listMarks(db, `publications/${first.incidentKey}/1`)).toHaveLength(1)
})
