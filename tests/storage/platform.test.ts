import { describe, expect, it } from 'vitest'
import { inTransaction, openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { diffToSchema } from '@/lib/server/schema-engine'
import { openTestDatabase, urlOfMissingDatabase } from './database'

const { db, url } = await openTestDatabase()

const actor = (key: string, name = key) => ({
  key,
  kind: 'armed-group',
  nameAr: name,
  nameEn: name,
  aliases: [name],
})

describe('migrations', () => {
  it('make exactly what the schema says', async () => {
    expect(await diffToSchema(url)).toBeNull()
  })

  it('are applied once', async () => {
    await db.actor.create({ data: actor('kept') })
    expect(await migrateDatabase(url)).toEqual([])
    expect(await db.actor.count({ where: { key: 'kept' } })).toBe(1)
  })

  it('create a database that is missing, once, when two start at the same time', async () => {
    const missing = urlOfMissingDatabase()
    await Promise.all([migrateDatabase(missing), migrateDatabase(missing)])
    expect(await migrateDatabase(missing)).toEqual([])
    expect(await diffToSchema(missing)).toBeNull()
  })

  it('refuse a database that holds something else', async () => {
    const other = await openTestDatabase()
    await other.db.$executeRawUnsafe('DROP TABLE _prisma_migrations')
    await other.db.$disconnect()
    await expect(migrateDatabase(other.url)).rejects.toThrow(/holds other tables and no Mizan/)
  })

  it('refuse a database that is newer than the program', async () => {
    const newer = await openTestDatabase()
    await newer.db
      .$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('future', '', '9999_future', CURRENT_TIMESTAMP, 1)`
    await expect(migrateDatabase(newer.url)).rejects.toThrow(/made by a newer Mizan.*9999_future/)
  })
})

describe('storage', () => {
  it('refuses a row whose key leads nowhere', async () => {
    const data = { key: 's', kind: 'media', nameAr: 'س', nameEn: 's', speaksForKey: 'nobody' }
    await expect(db.source.create({ data })).rejects.toMatchObject({ code: 'P2003' })
  })

  it.each([
    ['Arabic with harakat and tatweel', 'مُقـــاتِلٌ ٣٤ ۵'],
    ['emoji beyond the basic plane', '🕊️👩‍⚕️'],
    ['combining marks, not recomposed', 'e\u0301 \u0627\u0653'],
    ['marks of direction', '\u200fأ\u202bب\u202c'],
  ])('keeps %s as it is', async (what, text) => {
    const { key } = await db.actor.create({ data: actor(`text-${what}`, text) })
    const row = await db.actor.findUniqueOrThrow({ where: { key } })
    expect([row.nameAr, row.aliases]).toEqual([text, [text]])
  })

  it('sorts text by code point', async () => {
    const names = ['b-a', 'ba', 'B', 'a', 'b-b', 'é', 'ا']
    const own = await openTestDatabase()
    await own.db.actor.createMany({ data: names.map((name) => actor(name)) })
    const rows = await own.db.actor.findMany({ orderBy: { key: 'asc' } })
    expect(rows.map((row) => row.key)).toEqual(['B', 'a', 'b-a', 'b-b', 'ba', 'é', 'ا'])
  })
})

describe('a transaction', () => {
  const keys = async (...wanted: string[]) =>
    (await db.actor.findMany({ where: { key: { in: wanted } }, orderBy: { key: 'asc' } })).map(
      (a) => a.key,
    )

  it('that throws leaves nothing behind', async () => {
    const failing = inTransaction(db, async (tx) => {
      await tx.actor.create({ data: actor('half') })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await keys('half')).toEqual([])
  })

  it('is invisible to readers until it commits', async () => {
    await inTransaction(db, async (tx) => {
      await tx.actor.create({ data: actor('unseen') })
      expect(await keys('unseen')).toEqual([])
      expect(await tx.actor.count({ where: { key: 'unseen' } })).toBe(1)
    })
    expect(await keys('unseen')).toEqual(['unseen'])
  })

  it('waits for the one before it, in this process or another', async () => {
    const other = openDatabase(url)
    const write = (client: typeof db, key: string) =>
      inTransaction(client, async (tx) => {
        const before = await tx.actor.count()
        await new Promise((resolve) => setTimeout(resolve, 50))
        await tx.actor.create({ data: actor(key) })
        return (await tx.actor.count()) - before
      })
    const clients = [db, other, db, other, db]
    const added = await Promise.all(clients.map((client, i) => write(client, `turn-${i}`)))
    await other.$disconnect()
    expect(added).toEqual([1, 1, 1, 1, 1])
  })

  it('does not swallow a write made outside it', async () => {
    let outside: Promise<unknown> = Promise.resolve()
    const failing = inTransaction(db, async (tx) => {
      await tx.actor.create({ data: actor('inside') })
      outside = db.actor.create({ data: actor('outside') })
      outside.catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    await outside
    expect(await keys('inside', 'outside')).toEqual(['outside'])
  })
})
