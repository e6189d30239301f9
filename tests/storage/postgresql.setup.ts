import { PrismaPg } from '@prisma/adapter-pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/lib/server/migrate'
import { startPostgresql } from './server'

/** One server with one migrated database, which every test file clones. */
export default async function setup(project: TestProject) {
  const server = await startPostgresql()
  const url = server.urlOf('template')
  const connection = await new PrismaPg(server.urlOf('postgres')).connect()
  // Sorted by the rules of a language, as most servers are: what the tests find sorted by code point is our doing.
  await connection.executeScript(
    "CREATE DATABASE template LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C' TEMPLATE template0",
  )
  await connection.dispose()
  await migrateDatabase(url)
  project.provide('templateUrl', url)
  return server.stop
}
