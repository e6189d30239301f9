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
  const { url, remove } = await (providerOfUrl(template) === 'sqlite'
    ? copyTemplate(template)
    : cloneTemplate(template))
  const db = openDatabase(url)
  const close = async () => {
    await db.$disconnect()
    await remove()
  }
  if (TestRunner.getCurrentTest()) onTestFinished(close)
  else afterAll(close)
  return { db, url }
}

async function copyTemplate(template: string) {
  const path = sqlitePath(template).replace(/template\.db$/, `${randomUUID()}.db`)
  await copyFile(sqlitePath(template), path)
  const remove = async () => {
    for (const suffix of ['', '-wal', '-shm']) await rm(path + suffix, { force: true })
  }
  return { url: `file:${path}`, remove }
}

async function cloneTemplate(template: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const administer = async (sql: string) => {
    const connection = await new PrismaPg(template.replace(/\/template$/, '/postgres')).connect()
    await connection.executeScript(sql).finally(() => connection.dispose())
  }
  await administer(`CREATE DATABASE ${name} TEMPLATE template`)
  return {
    url: template.replace(/\/template$/, `/${name}`),
    remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  }
}
