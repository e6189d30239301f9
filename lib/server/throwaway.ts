import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
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

/** Where this process keeps them, with an empty one to copy; it goes with the process. */
let home: Promise<string> | null = null

async function makeHome(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // Straight from the files: Prisma's engine would take a second, and nothing here is ever migrated.
  const connection = await new PrismaBetterSqlite3({
    url: `file:${join(folder, 'empty.db')}`,
  }).connect()
  try {
    for (const { sql } of listMigrations('sqlite')) await connection.executeScript(sql)
  } finally {
    await connection.dispose()
  }
  return folder
}

/**
 * A new, empty SQLite database of this version, whichever database Mizan runs on. It goes when it is ended, and with
 * the process.
 */
export async function openThrowaway(): Promise<Throwaway> {
  home ??= makeHome()
  const folder = mkdtempSync(join(await home, 'db-'))
  const file = join(folder, 'mizan.db')
  copyFileSync(join(await home, 'empty.db'), file)
  const db = openDatabase(`file:${file}`)
  const end = async () => {
    await db.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
  return { db, end }
}

/** How long those who have begun to read what was replaced may go on, in milliseconds. */
const GRACE = 60_000

/** Ends what nobody begins to read any more. */
export function retire(store: Throwaway): void {
  setTimeout(() => void store.end().catch(console.error), GRACE).unref()
}
