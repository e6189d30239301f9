import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { verifyVersions } from '@/lib/publication/audit/queries'
import { withdrawVersions } from '@/lib/publication/commands'
import { publishEverything } from '@/lib/publication/sample'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

async function published(): Promise<Database> {
  const { db } = await openTestDatabase()
  const doer = { by: 'sample', at: new Date('2031-06-01T08:00:00Z') }
  expect(await importBundle(db, JSON.stringify(sampleBundle()), doer.by)).toMatchObject({
    ok: true,
  })
  await publishEverything(db, doer)
  expect(await verifyVersions(db)).toEqual([])
  return db
}

const where = { incidentKey_number: { incidentKey: 'bridge', number: 1 } }
const bridge = { incident: 'bridge', number: 1 }

describe('what was done to a version behind Mizan’s back', () => {
  it('is found when its content was edited', async () => {
    const db = await published()
    const { content } = await db.publication.findUniqueOrThrow({ where })
    const data = { content: content.replace('"n":12', '"n":13') }
    await db.publication.update({ where, data })
    expect(await verifyVersions(db)).toEqual([{ kind: 'edited', ...bridge }])
  })

  it('is found when its hash was made to fit', async () => {
    const db = await published()
    const other = await db.publication.findUniqueOrThrow({ where })
    const content = other.content.replace('"n":12', '"n":13')
    const sha256 = createHash('sha256').update(content).digest('hex')
    await db.publication.update({ where, data: { content, sha256 } })
    expect(await verifyVersions(db)).toEqual([{ kind: 'edited', ...bridge }])
  })

  it('is found when it was deleted, or put there', async () => {
    const db = await published()
    const { id: _, ...row } = await db.publication.findUniqueOrThrow({ where })
    await db.publication.delete({ where })
    expect(await verifyVersions(db)).toEqual([{ kind: 'missing', ...bridge }])
    await db.publication.create({ data: { ...row, number: 2, note: {} } })
    expect(await verifyVersions(db)).toEqual([
      { kind: 'unrecorded', incident: 'bridge', number: 2 },
      { kind: 'missing', ...bridge },
    ])
  })

  it('is found when the log that it was published by was made anew', async () => {
    const db = await published()
    await db.publication.update({ where, data: { logHead: '0'.repeat(64) } })
    expect(await verifyVersions(db)).toEqual([{ kind: 'cut', ...bridge }])
  })

  it('is found when its note was edited', async () => {
    const db = await published()
    await db.publication.update({ where, data: { note: { en: 'Nothing of note.' } } })
    expect(await verifyVersions(db)).toEqual([{ kind: 'edited', ...bridge }])
  })

  it('is found when its withdrawal was deleted, or put there', async () => {
    const db = await published()
    const reason = { en: 'It named a witness.' }
    const doer = { by: 'editor', at: new Date('2031-06-02T08:00:00Z') }
    await withdrawVersions(db, { ...bridge, reason }, doer)
    expect(await verifyVersions(db)).toEqual([])
    await db.publicationWithdrawal.deleteMany({ where: { incidentKey: 'bridge' } })
    expect(await verifyVersions(db)).toEqual([{ kind: 'restored', ...bridge }])
    const row = { incidentKey: 'bridge', number: 7, reason, ...doer }
    await db.publicationWithdrawal.create({ data: row })
    expect(await verifyVersions(db)).toEqual([
      { kind: 'unrecorded', incident: 'bridge', number: 7 },
      { kind: 'restored', ...bridge },
    ])
  })
})
