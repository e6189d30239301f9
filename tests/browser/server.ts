import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '@/lib/server/env'
import { freePort } from '@/tests/storage/server'

export interface RunningMizan {
  /** Where it is served, with no slash at the end. */
  readonly url: string
  /** All that it has said so far. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** Starts Mizan as a person does, with `npm start`’s script, on a database that need not exist yet. */
export async function startMizan(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
  { isQuiet = false }: { readonly isQuiet?: boolean } = {},
): Promise<RunningMizan> {
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '',
      DATABASE_URL: databaseUrl,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // What the server has to say of a fault is the only trace of an answer 500.
  if (!isQuiet) server.stderr?.pipe(process.stderr)
  const stop = async () => {
    if (server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.kill('SIGTERM')
    await ended
  }
  let said = ''
  server.stdout?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  try {
    await ready(server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://localhost:${port}`, said: () => said, stop }
}

/** Resolves when the server says where it is; rejects with all that it said when it ends before. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text
      if (said.includes('Mizan is at http')) resolve()
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('close', () => reject(new Error(`Mizan did not start:\n${said}`)))
  })
}
