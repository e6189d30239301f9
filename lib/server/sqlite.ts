import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { makeFolder } from './folder'

/** Milliseconds that a writer waits for another process's write before it gives up. */
const PATIENCE = 30_000

/**
 * SQLite's defaults lose acknowledged commits at a power cut (`synchronous`) and ignore foreign keys; both are
 * properties of a connection, so they are set on each one that opens.
 * The writer's own timeout is short because better-sqlite3 blocks the whole process while it waits: see `patiently`.
 */
const pragmas = (busyTimeout: number, queryOnly: boolean) => `
  PRAGMA busy_timeout = ${busyTimeout};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA query_only = ${queryOnly ? 'ON' : 'OFF'};
`

/**
 * Prisma's own adapter runs everything on one connection, so that a page read during an import would see its
 * half-written rows. This one reads on one connection and writes on another, one transaction at a time: readers
 * see the last commit, as on PostgreSQL.
 */
export class SqliteAdapter implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'mizan-sqlite'

  constructor(private readonly path: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    makeFolder(dirname(this.path))
    const factory = new PrismaBetterSqlite3({ url: `file:${this.path}` })
    const [reader, writer] = [await factory.connect(), await factory.connect()]
    await writer.executeScript(pragmas(100, false))
    await reader.executeScript(pragmas(5_000, true))
    return new SqliteConnection(reader, writer)
  }
}

class SqliteConnection implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'mizan-sqlite'
  #lastWrite: Promise<void> = Promise.resolve()

  constructor(
    private readonly reader: SqlDriverAdapter,
    private readonly writer: SqlDriverAdapter,
  ) {}

  queryRaw(query: SqlQuery) {
    if (isRead(query.sql)) return this.reader.queryRaw(query)
    return this.#alone(() => patiently(() => this.writer.queryRaw(query)))
  }

  executeRaw(query: SqlQuery) {
    return this.#alone(() => patiently(() => this.writer.executeRaw(query)))
  }

  executeScript(script: string) {
    return this.#alone(() => patiently(() => this.writer.executeScript(script)))
  }

  async startTransaction(): Promise<Transaction> {
    const release = await this.#turn()
    const run = (sql: string) => this.writer.executeRaw({ sql, args: [], argTypes: [] })
    try {
      // IMMEDIATE: a transaction that asks for the write lock only at its first write can fail there, at once,
      // when another process has written since it began.
      await patiently(() => run('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      // The engine then leaves COMMIT and ROLLBACK to the two methods below.
      options: { usePhantomQuery: true },
      queryRaw: (query) => this.writer.queryRaw(query),
      executeRaw: (query) => this.writer.executeRaw(query),
      commit: () => run('COMMIT').then(ignore, rollBack(run)).finally(release),
      // SQLite has already rolled back after some errors (a full disk), and then knows of no transaction.
      rollback: () => run('ROLLBACK').then(ignore, ignore).finally(release),
      createSavepoint: async (name) => void (await run(`SAVEPOINT ${name}`)),
      rollbackToSavepoint: async (name) => void (await run(`ROLLBACK TO ${name}`)),
      releaseSavepoint: async (name) => void (await run(`RELEASE SAVEPOINT ${name}`)),
    }
  }

  async dispose() {
    await this.reader.dispose()
    await this.writer.dispose()
  }

  /** Resolves to the release function once every earlier write has ended. */
  async #turn(): Promise<() => void> {
    let release = () => {}
    const before = this.#lastWrite
    this.#lastWrite = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }

  async #alone<T>(write: () => Promise<T>): Promise<T> {
    const release = await this.#turn()
    return write().finally(release)
  }
}

const ignore = () => undefined

/** A failed COMMIT leaves the transaction open: it is ended before the next writer's turn. */
function rollBack(run: (sql: string) => Promise<number>) {
  return async (error: unknown): Promise<never> => {
    await run('ROLLBACK').catch(ignore)
    throw error
  }
}

/** Repeats what meets another process's lock, without blocking this process in between. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      const busy = error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout'
      if (!busy || Date.now() > deadline) throw error
      await sleep(50)
    }
  }
}

/** Reads go to the reading connection, where SQLite itself refuses a write that this test took for a read. */
function isRead(sql: string): boolean {
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*(select|explain|pragma)\b/i.test(sql)
}
