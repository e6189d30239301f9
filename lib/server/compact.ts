import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { isFault } from './database-faults'
import { type Database, providerOf } from './db'

/** Milliseconds that others are given to end what they read or write. */
const PATIENCE = 20_000

/**
 * Rewrites the database's files, so that nothing is left in them of what was changed or deleted.
 * - SQLite: the file is made anew and the write-ahead log emptied.
 * - PostgreSQL: every table is made anew. Its own write-ahead log is the server's, and out of reach.
 * @returns false when somebody else kept the files in use, so that it has to be done again
 */
export async function compactDatabase(db: Database): Promise<boolean> {
  if (providerOf(db) === 'postgresql') {
    // VACUUM runs in no transaction.
    await db.$executeRawUnsafe('VACUUM (FULL)')
    return true
  }
  const files = await db.$queryRaw<{ name: string; file: string }[]>`PRAGMA database_list`
  const path = files.find(({ name }) => name === 'main')?.file ?? ''
  const connection = await new PrismaBetterSqlite3({ url: `file:${path}` }).connect()
  try {
    // This process stands still while a statement waits, so each attempt waits for a moment only.
    await connection.executeScript('PRAGMA busy_timeout = 50; PRAGMA secure_delete = ON')
    return (await patiently(() => vacuum(connection))) && (await patiently(() => empty(connection)))
  } finally {
    await connection.dispose()
  }
}

async function vacuum(connection: SqlDriverAdapter): Promise<boolean> {
  try {
    await connection.executeScript('VACUUM')
    return true
  } catch (error) {
    if (isFault(error, 'SocketTimeout')) return false
    throw error
  }
}

/** Puts the write-ahead log into the file and empties it. */
async function empty(connection: SqlDriverAdapter): Promise<boolean> {
  const sql = 'PRAGMA wal_checkpoint(TRUNCATE)'
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
  // It says 1 in its first column when it was kept from its end.
  return Number(rows[0]?.[0]) === 0
}

async function patiently(attempt: () => Promise<boolean>): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(100)) {
    if (await attempt()) return true
    if (Date.now() > deadline) return false
  }
}
