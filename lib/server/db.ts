import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client'
import { type Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { type Provider, providerOfUrl, sqlitePath } from './database-url'
import { readEnvironment } from './env'
import { PostgresqlAdapter } from './postgresql'
import { SqliteAdapter } from './sqlite'

/** A client of either database. Both are generated from one schema, so one type serves for both. */
export type Database = PrismaClient
/** What a command writes through; see `inTransaction`. */
export type Transaction = Prisma.TransactionClient

/** Next bundles this file more than once into one process: what its copies share is kept outside of them. */
const shared = globalThis as typeof globalThis & {
  mizanDatabase?: Database
  mizanProviders?: WeakMap<Database, Provider>
}
shared.mizanProviders ??= new WeakMap()
const providers = shared.mizanProviders

/**
 * How long a transaction waits for its turn, and how long it may take, in milliseconds: also those of packages that
 * bring their own. Prisma's two seconds are over when a large import holds the write lock.
 */
const transactionOptions = { maxWait: 60_000, timeout: 600_000 }

/**
 * Opens a database that is already migrated (see `migrateDatabase`). Connects at the first query;
 * whoever opens it ends it with `$disconnect()`.
 * @param url `file:PATH` or `postgresql://…`; by default the environment's DATABASE_URL
 */
export function openDatabase(url: string = readEnvironment().databaseUrl): Database {
  const provider = providerOfUrl(url)
  const db =
    provider === 'sqlite'
      ? new PrismaClient({ adapter: new SqliteAdapter(sqlitePath(url)), transactionOptions })
      : (new PostgresqlClient({
          adapter: new PostgresqlAdapter({ connectionString: url, connectionTimeoutMillis: 5_000 }),
          transactionOptions,
        }) as unknown as Database)
  providers.set(db, provider)
  return db
}

/** The one database of this process, opened at first use; it survives the dev server's reloads. */
export function getDatabase(): Database {
  shared.mizanDatabase ??= openDatabase()
  return shared.mizanDatabase
}

/** Which of the two databases this is, for the few statements that are written in SQL. */
export function providerOf(db: Database): Provider {
  const provider = providers.get(db)
  if (!provider) throw new Error('This database was not opened by openDatabase.')
  return provider
}

/** Any number will do, as long as nothing else on the same PostgreSQL database uses it. */
const WRITE_LOCK = 6_240_110

/**
 * Runs `write` in one transaction: all of it is stored, or, if it throws, nothing. One write transaction runs at
 * a time on either database (SQLite has no other way), so what it reads cannot change before it commits.
 * Inside, write through `tx` only: a write through `db`, or a second `inTransaction`, waits for this one to end.
 * @returns what `write` returns
 */
export function inTransaction<T>(db: Database, write: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    if (providerOf(db) === 'postgresql') {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`
    }
    return write(tx)
  })
}
