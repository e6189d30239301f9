import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { recordDocument } from '@/lib/document/commands'
import { verifyLog } from '@/lib/log/queries'
import { redactWords } from '@/lib/redaction/commands'
import { BLOCK } from '@/lib/redaction/model'
import { findWords } from '@/lib/redaction/queries'
import type { Database } from '@/lib/server/db'
import { depotBundle } from '@/tests/fixtures/depot'
import { openTestDatabase } from './database'

const DOER = { by: 'cli', at: new Date(Date.UTC(2031, 6, 1)) }
const ORIGINAL = JSON.stringify(depotBundle(2))
const WANTED = { words: ['gate', 'البوابة', 'residents'], inside: true }

async function redacted() {
  const { db } = await openTestDatabase()
  expect(await importBundle(db, ORIGINAL, 'tests')).toMatchObject({ ok: true })
  const before = await exportBundle(db)
  const done = await redactWords(db, { ...WANTED, reason: 'Asked by the family' }, DOER)
  expect(done).toMatchObject({ ok: true, isCompact: true })
  return { db, before, after: await exportBundle(db) }
}

async function expectStays(db: Database, after: string) {
  expect(await exportBundle(db)).toBe(after)
  expect((await findWords(db, WANTED)).places).toEqual({})
  expect(await verifyLog(db)).toMatchObject({ faults: [] })
}

describe('a database from which words were removed', () => {
  it('exports what can be imported, and exports to the same bytes', async () => {
    const { before, after } = await redacted()
    expect(after).not.toBe(before)
    expect(after).toContain(BLOCK)
    const { db: other } = await openTestDatabase()
    expect(await importBundle(other, after, 'tests')).toMatchObject({ ok: true })
    expect(await exportBundle(other)).toBe(after)
  })

  it('is not changed by the bundle that it was made from', async () => {
    const { db, before, after } = await redacted()
    const nothing = { actors: 0, sources: 0, places: 0, documents: 0, incidents: 0, claims: 0 }
    for (const bundle of [ORIGINAL, before]) {
      const again = await importBundle(db, bundle, 'tests')
      expect(again).toMatchObject({ ok: true, created: nothing, changed: nothing })
      await expectStays(db, after)
    }
  })

  it('knows the text again that it has without the words', async () => {
    const { db, before, after } = await redacted()
    const document = JSON.parse(before).documents.find(({ key }: { key: string }) => {
      return JSON.parse(after).documents.some((one: { key: string; text: string }) => {
        return one.key === key && one.text.includes(BLOCK)
      })
    })
    const { text, title, language, publisher, published } = document
    const { note: _, ...date } = published
    const given = { text, title, language, url: null, supersedes: null, retrievedAt: null }
    const again = await recordDocument(
      db,
      { ...given, publisher: { is: 'known', key: publisher }, published: date },
      'tests',
    )
    expect(again).toMatchObject({ ok: false, reason: 'known', document: { key: document.key } })
    await expectStays(db, after)
  })
})
