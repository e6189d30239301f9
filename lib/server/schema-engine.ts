import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { type Provider, providerOfUrl, sqlitePath } from './database-url'
import { root } from './env'

const filters = { externalTables: [], externalEnums: [] }

/** A plain connection factory, as Prisma's engine wants it for migrations. */
export function migrationAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  return providerOfUrl(url) === 'sqlite'
    ? new PrismaBetterSqlite3({ url: `file:${sqlitePath(url)}` })
    : new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5_000 })
}

/** The schema of a provider: the source, or the one that `npm run generate` derived from it. */
async function readSchema(provider: Provider): Promise<string> {
  const file = provider === 'sqlite' ? 'schema.prisma' : 'generated/postgresql.prisma'
  return readFile(join(root, 'prisma', file), 'utf8')
}

type Bindings = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')
const holder = globalThis as typeof globalThis & { mizanSchemaEngine?: Promise<Bindings> }

/**
 * Loads Prisma's schema engine as WebAssembly: the native one is downloaded at run time, from a host that many
 * networks do not reach. Once per process, even if this module is loaded twice (as the test runner does), because
 * the bindings keep one instance's memory in module variables.
 */
function loadEngine(): Promise<Bindings> {
  holder.mizanSchemaEngine ??= (async () => {
    const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const packageFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const bytes = await readFile(join(dirname(packageFile), 'schema_engine_bg.wasm'))
    const imports = bindings as unknown as WebAssembly.ModuleImports
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports })
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports.__wbindgen_start
    if (typeof start === 'function') start()
    return bindings
  })()
  return holder.mizanSchemaEngine
}

const charColumns = ['constraint_type', 'confdeltype', 'confupdtype']

/**
 * PostgreSQL's catalogue keeps its codes in the type "char", which the adapter refuses to read and the engine
 * insists on: the codes are read as text and handed on as characters.
 */
async function readCatalogue(read: SqlDriverAdapter['queryRaw'], query: SqlQuery) {
  const sql = query.sql
    .replace(/\bcon\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,')
    .replace(/\bconstr\.contype AS/g, 'constr.contype::text AS')
  const result = await read({ ...query, sql })
  const columnTypes = result.columnTypes.map((type, column) =>
    charColumns.includes(result.columnNames[column] ?? '') ? ColumnTypeEnum.Character : type,
  )
  return { ...result, columnTypes }
}

/** Three corrections to what the adapters give the engine. */
class EngineAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider
  readonly adapterName
  #connections: SqlDriverAdapter[] = []

  constructor(private readonly factory: SqlMigrationAwareDriverAdapterFactory) {
    this.provider = factory.provider
    this.adapterName = factory.adapterName
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = await this.factory.connect()
    this.#connections.push(connection)
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = (query) => readCatalogue(queryRaw, query)
    if (this.provider === 'postgres') {
      // The adapter cuts scripts at every semicolon, within the bodies of functions too; the server knows better.
      connection.executeScript = async (sql) => {
        await connection.executeRaw({ sql, args: [], argTypes: [] })
      }
    }
    return connection
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.factory.connectToShadowDb()
  }

  /** The engine leaves its connections open, on SQLite with an exclusive lock. */
  async dispose(): Promise<void> {
    for (const connection of this.#connections) await connection.dispose()
  }
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadEngine()
  const schema = await readSchema(providerOfUrl(url))
  const factory = new EngineAdapter(migrationAdapter(url))
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await factory.dispose()
  }
}

/** Applies the migrations that the database does not have yet and returns their names. */
export function applyMigrations(url: string, migrations: MigrationList): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList: migrations, filters })
    return result.appliedMigrationNames
  })
}

/**
 * The SQL that leads from the tables that the database of `url` has to what the schema says; `null` when the two
 * agree. To compare with the migrations, apply them to an empty database first: the engine's own way of replaying
 * them on a scratch database does not work through these adapters.
 */
export function diffToSchema(url: string): Promise<string | null> {
  return withEngine(url, async (engine) => {
    const files = [{ path: 'schema.prisma', content: await readSchema(providerOfUrl(url)) }]
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: root },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
    })
    return result.exitCode === 0 ? null : (result.stdout ?? '')
  })
}
