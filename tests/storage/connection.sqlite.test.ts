import { describe, expect, it } from 'vitest'
import { inTransaction, openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { openTestDatabase } from './database'

const { db, url } = await openTestDatabase()

describe('every SQLite connection', () => {
  const pragmas = ['journal_mode', 'synchronous', 'foreign_keys']
  const settings = async (client: Pick<typeof db, '$queryRawUnsafe'>) => {
    const rows = []
    for (const name of pragmas)
      rows.push(...(await client.$queryRawUnsafe<object[]>(`PRAGMA ${name}`)))
    return rows.flatMap((row) => Object.values(row)).map(String)
  }
  const safe = ['wal', '2', '1']

  it('that reads is in WAL mode, fully synchronous, with foreign keys', async () => {
    expect(await settings(db)).toEqual(safe)
  })

  it('that writes is so too, as after reopening the file', async () => {
    const again = openDatabase(url)
    expect(await inTransaction(again, settings)).toEqual(safe)
    await again.$disconnect()
  })

  it('waits for a lock', async () => {
    const [row] = await db.$queryRawUnsafe<{ timeout: bigint }[]>('PRAGMA busy_timeout')
    expect(Number(row?.timeout)).toBeGreaterThan(0)
  })
})

it('a migration says that another program holds the file', async () => {
  const held = await openTestDatabase()
  await held.db.$executeRawUnsafe('DELETE FROM _prisma_migrations')
  await expect(migrateDatabase(held.url)).rejects.toThrow(/is in use by another program/)
})
