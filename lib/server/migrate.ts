import { randomUUID } from 'node:crypto'
import { access, constants, link, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { explain, isFault } from './database-faults'
import { providerOfUrl, publicUrl, sqlitePath } from './database-url'
import { makeFolder } from './folder'
import { listMigrations, migrationList } from './migrations'
import { OperatorError } from './operator-error'
import { applyMigrations, migrationAdapter } from './schema-engine'

/** Milliseconds that another program's migration is waited for before it counts as one that failed. */
const PATIENCE = 20_000

/**
 * Creates the database of `url` if it is missing and brings it to this program's version. Quick when there is
 * nothing to do: the migration engine is then not even loaded.
 * @returns the names of the migrations that were applied
 * @throws OperatorError when the database cannot be opened, is not Mizan's, or is newer than this program
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  try {
    return providerOfUrl(url) === 'sqlite' ? await migrateSqlite(url) : await migratePostgresql(url)
  } catch (error) {
    throw explain(error, url)
  }
}

/**
 * A new file is made beside its place and linked there when it is whole: a program that is killed half-way
 * leaves no half-made database, and of two that start at once one wins.
 */
async function migrateSqlite(url: string): Promise<string[]> {
  const path = sqlitePath(url)
  makeFolder(dirname(path))
  if (await exists(path)) {
    await access(path, constants.R_OK | constants.W_OK)
    await access(dirname(path), constants.W_OK)
    return migrateExisting(url)
  }
  const draft = `${path}.${randomUUID()}.new`
  try {
    const applied = await applyMigrations(`file:${draft}`, migrationList('sqlite'))
    await link(draft, path)
    return applied
  } catch (error) {
    if (isFault(error, 'EEXIST')) return migrateExisting(url)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function migratePostgresql(url: string): Promise<string[]> {
  try {
    return await migrateExisting(url)
  } catch (error) {
    if (!isFault(error, 'DatabaseDoesNotExist')) throw error
    await createDatabase(url)
    return migrateExisting(url)
  }
}

/**
 * Creates the database of a PostgreSQL URL, by way of the one that every server has. Being refused is no fault
 * yet: another program may have been quicker.
 */
async function createDatabase(url: string): Promise<void> {
  const target = new URL(url)
  const name = decodeURIComponent(target.pathname.slice(1)).replaceAll('"', '""')
  target.pathname = '/postgres'
  const connection = await migrationAdapter(target.href).connect()
  await connection
    .executeScript(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE template0`)
    .catch(() => undefined)
    .finally(() => connection.dispose())
}

async function migrateExisting(url: string): Promise<string[]> {
  const provider = providerOfUrl(url)
  const known = listMigrations(provider).map((migration) => migration.name)
  const { applied, unfinished } = await settledHistory(url)
  const unknown = applied.find((name) => !known.includes(name))
  if (unknown) {
    throw new OperatorError(
      `The database ${publicUrl(url)} was made by a newer Mizan (it has the migration ${unknown}): update Mizan first.`,
    )
  }
  if (unfinished) {
    throw new OperatorError(
      `The migration ${unfinished} of the database ${publicUrl(url)} did not finish: restore the last backup and start again.`,
    )
  }
  if (applied.length === known.length) return []
  return applyMigrations(url, migrationList(provider))
}

/** The history once no migration is under way: another program that starts at the same time is given its time. */
async function settledHistory(url: string): ReturnType<typeof readHistory> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const history = await readHistory(url)
    if (!history.unfinished || Date.now() > deadline) return history
    await sleep(250)
  }
}

/** What the database says of itself in the table that Prisma keeps; a database without it has no history. */
async function readHistory(url: string): Promise<{ applied: string[]; unfinished?: string }> {
  const connection = await migrationAdapter(url).connect()
  try {
    const sql = `SELECT migration_name, finished_at IS NOT NULL AS finished
      FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    const unfinished = rows.find(([, finished]) => !Number(finished))
    const applied = rows.map(([name]) => String(name))
    return unfinished ? { applied, unfinished: String(unfinished[0]) } : { applied }
  } catch (error) {
    if (isFault(error, 'TableDoesNotExist')) return { applied: [] }
    throw error
  } finally {
    await connection.dispose()
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error) => {
      if (isFault(error, 'ENOENT')) return false
      throw error
    },
  )
}
