import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '@/lib/server/env'

/** Runs a script as a person would, with these variables, and gives back all that it said. */
function runScript(script: string, env: Record<string, string>, more: string[] = []) {
  const args = [...more, join(root, script)]
  return new Promise<{ status: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('close', (status) => resolve({ status, said }))
  })
}

const withoutTrace = /^(?![\s\S]*\n\s+at )/
/** 127.0.0.1, and ::1 where the machine has it. */
const loopbacks = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal }) => internal)
  .map(({ address }) => address)

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mizan-start-'))
  await writeFile(join(folder, 'file'), 'not a folder')
  await writeFile(
    join(folder, 'garbage.db'),
    'not a database, but long enough to be read as one'.repeat(99),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm start says in one sentence', () => {
  it.each([
    ['no number', 'http', 'PORT must be a number from 1 to 65535, not "http".'],
    ['a number too large', '70000', 'PORT must be a number from 1 to 65535, not "70000".'],
  ])('that PORT is %s', async (_what, port, sentence) => {
    const { status, said } = await runScript('scripts/start.mjs', { PORT: port })
    expect([status, said.split('\n')[0]]).toEqual([1, sentence])
    expect(said).toMatch(withoutTrace)
  })

  it.each(loopbacks)('that the port is taken on %s', async (host) => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { status, said } = await runScript('scripts/start.mjs', { PORT: String(port) })
    server.close()
    expect([status, said.split('\n')[0]]).toEqual([
      1,
      `Port ${port} is in use: stop the program that holds it, or choose another with PORT=${port + 1} npm start.`,
    ])
    expect(said).toMatch(/\p{Script=Arabic}/u)
    expect(said).toMatch(withoutTrace)
  })

  const prepare = (url: string) =>
    runScript('scripts/prepare-database.ts', { DATABASE_URL: url }, ['--import', 'tsx'])

  it.each([
    ['a folder that cannot be made', 'file:FOLDER/file/mizan.db', /part of its path is a file/],
    ['a file that is no database', 'file:FOLDER/garbage.db', /is not an SQLite database/],
    ['a folder in place of the file', 'file:FOLDER', /cannot be opened as a file/],
    [
      'no server',
      'postgresql://mizan:secret@127.0.0.1:1/mizan',
      /^No PostgreSQL answers at postgresql:\/\/mizan@/,
    ],
    ['another kind of database', 'mysql://localhost/mizan', /^DATABASE_URL must be file:PATH/],
  ])('that DATABASE_URL names %s', async (_what, url, sentence) => {
    const { status, said } = await prepare(url.replace('FOLDER', folder))
    expect(status).toBe(1)
    expect(said.trim()).toMatch(sentence)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).not.toContain('secret')
  })
})

describe('preparing the database', () => {
  it('loads the sample into an empty one, and into that one only', async () => {
    const url = `file:${join(folder, 'deep', 'er', 'mizan.db')}`
    const first = await runScript('scripts/prepare-database.ts', { DATABASE_URL: url }, [
      '--import',
      'tsx',
    ])
    expect(first).toMatchObject({ status: 0, said: expect.stringContaining('Loaded the sample') })
    const second = await runScript('scripts/prepare-database.ts', { DATABASE_URL: url }, [
      '--import',
      'tsx',
    ])
    expect(second).toEqual({ status: 0, said: '' })
  })
})
