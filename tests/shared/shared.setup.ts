import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { importBundle } from '@/lib/bundle/commands'
import { publishEverything } from '@/lib/publication/sample'
import { openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { addEverybody } from '@/tests/account/people'
import { startMizan } from '@/tests/browser/server'
import { SEED } from './seed'

/** Serves Mizan on a new database that holds the seed bundle and nothing else. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-shared-'))
  const databaseUrl = `file:${join(folder, 'mizan.db')}`
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    project.provide('cookies', await importSeed(databaseUrl))
    const server = await startMizan(databaseUrl)
    project.provide('baseUrl', server.url)
    project.provide('databaseUrl', databaseUrl)
    return async () => {
      await server.stop()
      await remove()
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function importSeed(databaseUrl: string) {
  await migrateDatabase(databaseUrl)
  const db = openDatabase(databaseUrl)
  try {
    const outcome = await importBundle(db, await readFile(SEED, 'utf8'), 'tests')
    if (!outcome.ok) throw new Error(`The seed was refused: ${JSON.stringify(outcome)}`)
    await publishEverything(db, { by: 'tests', at: new Date() })
    return await addEverybody(db)
  } finally {
    await db.$disconnect()
  }
}
