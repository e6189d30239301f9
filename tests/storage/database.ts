import { randomUUID } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, inject, onTestFinished, TestRunner } from 'vitest'
import { providerOfUrl, sqlitePath } from '@/lib/server/database-url'
import { type Database, openDatabase } from '@/lib/server/db'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

export type TestDatabase = { db: Database; url: string }

/**
 * A migrated, empty database of its own, on whichever of the two this run is for. Call it at the top of a test
 * file (`const { db } = await openTestDatabase()`) to share it among the file's tests, or inside a test; it is
 * closed and removed at the end of the one or the other.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject('templateUrl')
  const { url, remove } = nameDatabase()
  if (providerOfUrl(template) === 'sqlite') await copyFile(sqlitePath(template), sqlitePath(url))
  else await administer(`CREATE DATABASE ${nameOf(url)} TEMPLATE template`)
  const db = openDatabase(url)
  atTheEnd(async () => {
    await db.$disconnect()
    await remove()
  })
  return { db, url }
}

/** The URL of a database that does not exist yet; what the test makes there is removed when it ends. */
export function urlOfMissingDatabase(): string {
  const { url, remove } = nameDatabase()
  atTheEnd(remove)
  return url
}

function atTheEnd(close: () => Promise<void>): void {
  if (TestRunner.getCurrentTest()) onTestFinished(close)
  else afterAll(close)
}

const nameOf = (url: string) => new URL(url).pathname.slice(1)

/** A new name beside the template's. */
function nameDatabase(): { url: string; remove: () => Promise<void> } {
  const template = inject('templateUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  if (providerOfUrl(template) === 'sqlite') {
    const url = template.replace(/template\.db$/, `${name}.db`)
    const remove = async () => {
      for (const suffix of ['', '-wal', '-shm']) await rm(sqlitePath(url) + suffix, { force: true })
    }
    return { url, remove }
  }
  const remove = () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  return { url: template.replace(/template$/, name), remove }
}

/** Runs a statement on the PostgreSQL server itself. */
async function administer(sql: string): Promise<void> {
  const connection = await new PrismaPg(
    inject('templateUrl').replace(/template$/, 'postgres'),
  ).connect()
  await connection.executeScript(sql).finally(() => connection.dispose())
}
