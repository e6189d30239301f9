import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { redactionOf } from '@/lib/log/chain'
import { recordDeed } from '@/lib/log/commands'
import type { Deed } from '@/lib/log/model'
import { verifyLog } from '@/lib/log/queries'
import { type Database, inTransaction, providerOf } from '@/lib/server/db'
import { openTestDatabase } from './database'

const DEED = { action: 'correct', subject: 'claim/gate', before: { figure: { n: 6 } } }

const record = (db: Database, deed: Deed = DEED) =>
  inTransaction(db, (tx) => recordDeed(tx, deed, { by: 'rana', at: new Date() }))

async function withEntries(count: number) {
  const { db } = await openTestDatabase()
  for (let n = 0; n < count; n++) await record(db, { ...DEED, after: { figure: { n } } })
  return db
}

/** What somebody can do who has the database's file or password: the triggers do not stand in the way. */
async function behindMizansBack(db: Database): Promise<void> {
  const triggers =
    providerOf(db) === 'sqlite'
      ? await db.$queryRaw<{ name: string; table: string }[]>`
          SELECT name, tbl_name AS "table" FROM sqlite_master WHERE type = 'trigger'`
      : await db.$queryRaw<{ name: string; table: string }[]>`
          SELECT t.tgname::text AS name, c.relname::text AS "table" FROM pg_trigger t
          JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal`
  for (const { name, table } of triggers) {
    const of = providerOf(db) === 'sqlite' ? '' : ` ON "${table}"`
    await db.$executeRawUnsafe(`DROP TRIGGER "${name}"${of}`)
  }
}

describe('the log', () => {
  it('numbers its entries without a gap, each continuing the one before', async () => {
    const db = await withEntries(3)
    const refused = inTransaction(db, async (tx) => {
      await recordDeed(tx, DEED, { by: 'rana', at: new Date() })
      throw new Error('not after all')
    })
    await expect(refused).rejects.toThrow('not after all')
    const { hash } = await record(db)
    const entries = await db.logEntry.findMany({ orderBy: { seq: 'asc' } })
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(
      entries.slice(0, -1).map((entry) => entry.hash),
    )
    expect(await verifyLog(db)).toEqual({ entries: 4, head: hash, faults: [] })
  })

  it('takes deeds that come at the same time one after the other', async () => {
    const db = await withEntries(0)
    await Promise.all(Array.from({ length: 20 }, () => record(db)))
    expect(await verifyLog(db)).toMatchObject({ entries: 20, faults: [] })
  })

  it('continues what was recorded before there was a chain', async () => {
    const { db } = await openTestDatabase()
    const old = { at: new Date(0), by: 'desk', action: 'import', subject: 'bundle' }
    const unchained = { commitments: '{}', previous: '', hash: 'before the chain 1' }
    await db.logEntry.create({ data: { seq: 1, ...old, ...unchained } })
    await db.logValue.create({ data: { seq: 1, path: 'detail', salt: '', value: '{"n": 1}' } })
    await record(db)
    await record(db)
    expect(await verifyLog(db)).toMatchObject({ entries: 3, faults: [] })
  })
})

describe('the database refuses', () => {
  let db: Database
  beforeAll(async () => {
    db = await withEntries(3)
  })

  it.each<[string, () => PromiseLike<unknown>]>([
    ['to change an entry', () => db.logEntry.updateMany({ data: { by: 'omar' } })],
    ['to delete an entry', () => db.logEntry.deleteMany({ where: { seq: 3 } })],
    ['to change a value', () => db.logValue.updateMany({ data: { value: '7' } })],
    ['to delete a value', () => db.logValue.deleteMany({ where: { seq: 2 } })],
    [
      'an entry that leaves a number out',
      async () => {
        const last = await db.logEntry.findUniqueOrThrow({ where: { seq: 3 } })
        return db.logEntry.create({
          data: { ...last, seq: 5, previous: last.hash, hash: 'a'.repeat(64) },
        })
      },
    ],
    [
      'an entry that does not continue the last',
      async () => {
        const last = await db.logEntry.findUniqueOrThrow({ where: { seq: 3 } })
        return db.logEntry.create({ data: { ...last, seq: 4, hash: 'a'.repeat(64) } })
      },
    ],
    [
      'to replace an entry',
      async () => {
        const last = await db.logEntry.findUniqueOrThrow({ where: { seq: 3 } })
        const or = providerOf(db) === 'sqlite' ? 'OR REPLACE ' : ''
        const end = or ? '' : ' ON CONFLICT ("seq") DO UPDATE SET "by" = EXCLUDED."by"'
        return db.$executeRawUnsafe(
          `INSERT ${or}INTO "LogEntry" SELECT "seq", "at", 'omar', "action", "subject", "commitments", "previous",
            "hash" FROM "LogEntry" WHERE "seq" = ${last.seq}${end}`,
        )
      },
    ],
    [
      'a redaction that no entry records',
      () => db.logRedaction.create({ data: { seq: 2, path: 'after.figure', recordedIn: 3 } }),
    ],
  ])('%s', async (_, write) => {
    await expect(write()).rejects.toThrow()
    expect(await verifyLog(db)).toMatchObject({ entries: 3, faults: [] })
  })

  it('nothing of a redaction that an entry records', async () => {
    const subject = redactionOf(1, 'after.figure')
    const { seq } = await record(db, { action: 'redact', subject })
    const where = { seq: 1, path: 'after.figure' }
    const other = { seq: 2, path: 'after.figure', recordedIn: seq }
    await expect(db.logRedaction.create({ data: other })).rejects.toThrow()
    await db.logRedaction.create({ data: { ...where, recordedIn: seq } })
    await db.logValue.deleteMany({ where })
    expect(await verifyLog(db)).toMatchObject({ entries: 4, faults: [] })
    await expect(db.logRedaction.deleteMany({})).rejects.toThrow()
  })
})

describe('what is done behind Mizan’s back', () => {
  it('is found, and named, 1,000 times', async () => {
    const db = await withEntries(12)
    await behindMizansBack(db)
    const entries = await db.logEntry.findMany({ orderBy: { seq: 'asc' } })
    const values = await db.logValue.findMany()
    const head = entries.at(-1)?.hash ?? null
    const restore = async (seqs: readonly number[]) => {
      const of = { seq: { in: [...seqs] } }
      await db.logValue.deleteMany({ where: of })
      await db.logEntry.deleteMany({ where: of })
      await db.logEntry.createMany({ data: entries.filter(({ seq }) => seqs.includes(seq)) })
      await db.logValue.createMany({ data: values.filter(({ seq }) => seqs.includes(seq)) })
    }
    const column = fc.constantFrom('at', 'by', 'action', 'subject', 'commitments', 'previous')
    const step = fc.record({
      how: fc.constantFrom('edit', 'value', 'delete', 'swap', 'insert'),
      seq: fc.integer({ min: 1, max: 12 }),
      other: fc.integer({ min: 1, max: 12 }),
      column,
    })
    for (const { how, seq, other, column: name } of fc.sample(step, 1000)) {
      const one = entries[seq - 1]
      const two = entries[(other === seq ? other % 12 : other - 1) % 12]
      if (!one || !two) throw new Error('There is no such entry.')
      if (how === 'edit') {
        const data = name === 'at' ? { at: new Date(one.at.getTime() + 1) } : { [name]: '{"x":1}' }
        await db.logEntry.update({ where: { seq }, data })
      } else if (how === 'value') {
        await db.logValue.updateMany({ where: { seq, path: 'after.figure' }, data: { value: '0' } })
      } else if (how === 'delete') {
        await db.logValue.deleteMany({ where: { seq } })
        await db.logEntry.delete({ where: { seq } })
      } else {
        // Two entries change places, or one is put in the place of another; what it says stays whole.
        await db.logEntry.update({ where: { seq }, data: { hash: 'moving' } })
        if (how === 'swap')
          await db.logEntry.update({ where: { seq: two.seq }, data: { hash: '-' } })
        const { seq: _, hash, ...said } = two
        const data = how === 'swap' ? { ...said, hash } : { ...said, hash: `${hash.slice(1)}0` }
        await db.logEntry.update({ where: { seq }, data })
        if (how === 'swap') {
          const { seq: __, ...first } = one
          await db.logEntry.update({ where: { seq: two.seq }, data: first })
        }
      }
      const { faults } = await verifyLog(db, head)
      const isCut = how === 'delete' && seq === 12
      expect(
        faults.some((fault) => fault.seq === (isCut ? null : seq)),
        `${how} ${seq} ${name}`,
      ).toBe(true)
      await restore(how === 'swap' ? [seq, two.seq] : [seq])
    }
    expect(await verifyLog(db, head)).toMatchObject({ entries: 12, faults: [] })
  })
})
