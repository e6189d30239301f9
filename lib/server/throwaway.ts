import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { isFault } from './database-faults'
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

/** Named by the process, so that the next one removes what was left by one that was killed. */
const NAME = /^mizan-throwaway-(\d+)-/

async function makeHome(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const pid = NAME.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(tmpdir(), name))
  }
  const folder = mkdtempSync(join(tmpdir(), `mizan-throwaway-${process.pid}-`))
  process.once('exit', () => remove(folder))
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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's.
    return isFault(error, 'EPERM')
  }
}

/** What is somebody else's stays. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (!isFault(error, 'EPERM') && !isFault(error, 'EACCES')) throw error
  }
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
    remove(folder)
  }
  return { db, end }
}

/** How long those who have begun to read what was replaced may go on, in milliseconds. */
const GRACE = 20_000

/** Ends what nobody begins to read any more. */
export function retire(store: Throwaway): void {
  setTimeout(() => void store.end().catch(console.error), GRACE).unref()
}
