import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '@/lib/server/env'
import { program, run } from './mizan'

/* What the command answers before it opens a database: the same for both, so it is tried once. */

const folder = await mkdtemp(join(tmpdir(), 'mizan-cli-'))
const file = (name: string) => join(folder, name)
afterAll(() => rm(folder, { recursive: true, force: true }))

const mizan = (args: string[]) => run(process.execPath, [program, ...args])

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], []])(
    'mizan %s shows the commands with examples',
    async (...args) => {
      const { code, out, err } = await mizan(args.filter((arg) => arg !== undefined))
      expect([code, err]).toEqual([0, ''])
      for (const command of ['import', 'export', 'compare', 'annotations', 'user', 'list'])
        expect(out).toContain(`\n  ${command}`)
      expect(out).toContain('Examples:')
    },
  )

  it.each(['import', 'export', 'compare', 'annotations', 'user', 'list'])(
    'mizan help %s tells more of it',
    async (command) => {
      const { code, out } = await mizan(['help', command])
      expect(code).toBe(0)
      expect(out).toContain(`Usage: mizan ${command}`)
      expect(out).toContain('Examples:')
      expect((await mizan([command, '--help'])).out).toBe(out)
    },
  )

  it('is there in half a second', async () => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await mizan(['--help'])
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(500)
  })

  it('needs no packages, and without them the rest says how to get them', async () => {
    const bare = file('bare')
    for (const part of ['cli', 'scripts', 'package.json']) {
      await cp(join(root, part), join(bare, part), { recursive: true })
    }
    const run = (arg: string) => mizanIn(bare, arg)
    expect(await run('--help')).toMatchObject({ code: 0, err: '' })
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect(await run('list')).toEqual({
      code: 1,
      out: '',
      err: `mizan: Mizan's packages are not installed: run npm install in ${bare}\n`,
    })
  })

  const mizanIn = (place: string, arg: string) =>
    run(process.execPath, [join(place, 'cli/mizan.mjs'), arg])

  it('is found through a link, as npm makes one', async () => {
    await symlink(program, file('mizan'))
    expect(await run(file('mizan'), ['--help'])).toMatchObject({ code: 0, err: '' })
  })
})

describe('wrong usage', () => {
  it.each([
    [['frob'], 'there is no command "frob"'],
    [['help', 'frob'], 'there is no command "frob"'],
    [['import'], 'import: needs a FILE'],
    [['compare'], 'compare: needs the KEY of an incident'],
    [['compare', 'a', 'b'], 'compare: takes one argument, not 2'],
    [
      ['annotations'],
      'annotations: needs the KEY of a document, or with --incident of an incident',
    ],
    [['list', 'a'], 'list: takes no argument, not 1'],
    [['list', '--sort'], "list: Unknown option '--sort'"],
    [
      ['compare', 'a', '--reading', 'mine'],
      'compare: --reading must be one of literal, acled, airwars',
    ],
    [['compare', 'a', '--json', '--csv'], 'compare: --json and --csv exclude each other'],
    [['user'], 'user: needs one of add, deactivate, reset, list'],
    [['user', 'remove'], 'user: needs one of add, deactivate, reset, list, not "remove"'],
    [['user', 'list', 'a'], 'user list: takes no argument'],
    [['user', 'reset'], 'user reset: needs an EMAIL'],
    [['user', 'add', 'a@b.example'], 'user add: needs the person’s --name'],
    [
      ['user', 'add', 'a@b.example', '--name', 'A', '--role', 'boss'],
      'user add: needs a --role, one of viewer, annotator, editor, admin',
    ],
    [['user', 'add', 'a', 'b'], 'user: takes two arguments, not 3'],
    [['list', '--lang', 'fr'], 'list: --lang must be one of en, ar'],
  ])('mizan %j ends with 2 and one sentence', async (args, sentence) => {
    expect(await mizan(args)).toEqual({
      code: 2,
      out: '',
      err: `mizan: ${sentence}\nTry: mizan help\n`,
    })
  })
})
