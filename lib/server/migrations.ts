import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Provider } from './database-url'
import { root } from './env'

export type Migration = { name: string; sql: string; checksum: string }

/** The folder of a provider's migrations. */
export function migrationsFolder(provider: Provider): string {
  return join(root, 'prisma', 'migrations', provider)
}

/** The migrations of a provider in the order in which they apply. */
export function listMigrations(provider: Provider): Migration[] {
  const folder = migrationsFolder(provider)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** The same, in the shape that Prisma's engine reads. */
export function migrationList(provider: Provider): MigrationList {
  return {
    baseDir: migrationsFolder(provider),
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    migrationDirectories: listMigrations(provider).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
    shadowDbInitScript: '',
  }
}
