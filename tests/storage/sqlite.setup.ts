import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/lib/server/migrate'

/** One migrated file, which every test file copies. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-sqlite-'))
  const url = `file:${join(folder, 'template.db')}`
  await migrateDatabase(url)
  project.provide('templateUrl', url)
  return () => rm(folder, { recursive: true, force: true })
}
