import { batchesOf } from './batches'
import type { Provider } from './database-url'
import { type Database, providerOf, type Transaction } from './db'

/** Tables that are written by the thousand. */
export type BulkTable = 'Claim' | 'ClaimRevision'

/** A row with its columns by name. JSON columns hold their value; moments are `momentOf` a date. */
type BulkRow = Readonly<Record<string, unknown>>

export type InsertMany = (table: BulkTable, rows: readonly BulkRow[]) => Promise<void>

/** Rows in one statement: some megabytes of JSON. */
const ROWS = 1000

/**
 * Both databases take apart one JSON value with all rows. Prisma's createMany binds every column of every row by
 * itself, which for 10,000 claims takes ten times as long.
 */
const STATEMENTS: Record<Provider, (table: BulkTable, columns: readonly string[]) => string> = {
  sqlite: (table, columns) => `
    INSERT INTO "${table}" (${quoted(columns)})
    SELECT ${columns.map((column) => `value ->> '$.${column}'`).join(', ')} FROM json_each(?)`,
  postgresql: (table, columns) => `
    INSERT INTO "${table}" (${quoted(columns)})
    SELECT ${quoted(columns)} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
}

/**
 * Inserts many rows that all have the columns of the first, quickly. Names of tables and columns come from our own
 * code, never from what is imported.
 * @param db the database whose transaction `tx` is
 */
export function bulkInserter(db: Database, tx: Transaction): InsertMany {
  const statement = STATEMENTS[providerOf(db)]
  return async (table, rows) => {
    for (const batch of batchesOf(rows, ROWS)) {
      const columns = Object.keys(batch[0] ?? {})
      await tx.$executeRawUnsafe(statement(table, columns), JSON.stringify(batch))
    }
  }
}

/** A moment as Prisma writes it on SQLite, which PostgreSQL reads too. */
export function momentOf(date: Date): string {
  return date.toISOString().replace('Z', '+00:00')
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}
