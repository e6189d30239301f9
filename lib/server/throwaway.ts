import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type Database, openDatabase } from './db'
import { listMigrations } from './migrations'

/** A database that holds nothing of its own: what is in it can be made again at any time. */
export interface Throwaway {
  readonly db: Database
  /** Closes it and removes its files. */
  readonly end: () => Promise<void>
}

/**
 * A new, empty SQLite database of this version in a folder of its own, whichever database Mizan runs on. It goes when
 * it is ended, and with the process.
 */
export async function openThrowaway(): Promise<Throwaway> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const url = `file:${join(folder, 'mizan.db')}`
  // Straight from the files: Prisma's engine would take a second, and nothing here is ever migrated.
  const connection = await new PrismaBetterSqlite3({ url }).connect()
  try {
    for (const { sql } of listMigrations('sqlite')) await connection.executeScript(sql)
  } finally {
    await connection.dispose()
  }
  const db = openDatabase(url)
  const end = async () => {
    process.off('exit', remove)
    await db.$disconnect()
    remove()
  }
  return { db, end }
}
