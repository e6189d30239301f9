import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { importBundle } from '@/lib/bundle/commands'
import { publishEverything } from '@/lib/publication/sample'
import { type Database, openDatabase } from '@/lib/server/db'
import { addEverybody, type Cookies, type Somebody } from '@/tests/account/people'
import { depotBundle } from '@/tests/fixtures/depot'
import { startMizan } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Mizan is served, with the sample and the depot (tests/fixtures) in its database; no slash at the end. */
    baseUrl: string
    /** The database behind it, for tests that add to it. */
    databaseUrl: string
    /** The cookies of those who are signed in. */
    cookies: Record<Somebody, Cookies>
  }
}

/** Serves Mizan on a new database with the sample, and imports the fixture into it while it runs. */
export default function setup(project: TestProject) {
  return serveTo(project)
}

/** The same without what the server says of faults, for who makes many. */
export function quietly(project: TestProject) {
  return serveTo(project, { isQuiet: true })
}

async function serveTo(project: TestProject, how: { isQuiet?: boolean } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-browser-'))
  const databaseUrl = `file:${join(folder, 'mizan.db')}`
  const remove = () => rm(folder, { recursive: true, force: true })
  const server = await startMizan(databaseUrl, {}, how).catch(async (error) => {
    await remove()
    throw error
  })
  const stop = async () => {
    await server.stop()
    await remove()
  }
  try {
    const db = openDatabase(databaseUrl)
    try {
      await importDepot(db)
      project.provide('cookies', await addEverybody(db))
    } finally {
      await db.$disconnect()
    }
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('baseUrl', server.url)
  project.provide('databaseUrl', databaseUrl)
  return stop
}

/** Twice, and published each time: first with a slip that the second corrects, so that one claim has a history. */
async function importDepot(db: Database): Promise<void> {
  for (const residents of [3, 2]) {
    const outcome = await importBundle(db, JSON.stringify(depotBundle(residents)), 'tests')
    if (!outcome.ok) throw new Error(`The fixture was refused: ${JSON.stringify(outcome)}`)
    const note = { ar: 'صُحّح عدد السكان.', en: 'The number of residents was corrected.' }
    await publishEverything(db, { by: 'tests', at: new Date() }, note)
  }
}
