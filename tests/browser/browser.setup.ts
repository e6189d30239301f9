import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '@/lib/server/env'
import { freePort } from '@/tests/storage/server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Mizan is served, with the sample in its database and no slash at the end. */
    baseUrl: string
    /** The database behind it, for tests that add to it. */
    databaseUrl: string
  }
}

/** Starts Mizan as a person does, with `npm start`'s script, on a new database. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-browser-'))
  const databaseUrl = `file:${join(folder, 'mizan.db')}`
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '',
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('close', resolve))
      server.kill('SIGTERM')
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(server)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('baseUrl', `http://localhost:${port}`)
  project.provide('databaseUrl', databaseUrl)
  return stop
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
