// npm run migration -- NAME: writes the next migration of both databases from what changed in prisma/schema.prisma.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Provider } from '@/lib/server/database-url'
import { listMigrations, migrationList, migrationsFolder } from '@/lib/server/migrations'
import { applyMigrations, diffToSchema } from '@/lib/server/schema-engine'
import { startPostgresql } from '@/tests/storage/server'

/**
 * PostgreSQL sorts text by the rules of the database's language unless told otherwise; SQLite by code point.
 * With "C" lists come in the same order on both, and prefix searches can use the indexes.
 */
function sortByCodePoint(sql: string): string {
  return sql.replace(/(" )TEXT\b/g, '$1TEXT COLLATE "C"')
}

async function write(provider: Provider, url: string, name: string): Promise<void> {
  await applyMigrations(url, migrationList(provider))
  const sql = await diffToSchema(url)
  if (sql === null) {
    console.log(`${provider}: the migrations and the schema agree, nothing to write.`)
    return
  }
  const number = String(listMigrations(provider).length + 1).padStart(4, '0')
  const folder = join(migrationsFolder(provider), `${number}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(migrationsFolder(provider), 'migration_lock.toml'),
    `provider = "${provider}"\n`,
  )
  const text = provider === 'postgresql' ? sortByCodePoint(sql) : sql
  writeFileSync(join(folder, 'migration.sql'), text)
  console.log(`${provider}: wrote ${number}_${name}; read it before you commit it.`)
}

const name = process.argv[2]
if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  console.error('Name the migration in lower case: npm run migration -- add_reviews')
  process.exit(1)
}
const server = await startPostgresql()
const folder = mkdtempSync(join(tmpdir(), 'mizan-migration-'))
try {
  await write('sqlite', `file:${join(folder, 'scratch.db')}`, name)
  await write('postgresql', server.urlOf('postgres'), name)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
