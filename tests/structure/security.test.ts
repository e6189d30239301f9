import { describe, expect, it } from 'vitest'
import { read, sources } from './sources'

const ours = sources.filter((file) => {
  return (
    /^(app|components|lib|proxy\.ts)/.test(file) && /\.tsx?$/.test(file) && !/\.test\./.test(file)
  )
})

/** The files of ours, other than those of a room, in which something stands. */
const having = (what: RegExp, room = /^$/) =>
  ours.filter((file) => !room.test(file) && what.test(read(file)))

describe('docs/security.md', () => {
  const numbers = read('docs/asvs-level1.txt').trim().split('\n')
  const rows = read('docs/security.md')
    .split('\n')
    .flatMap((line) => {
      const [, number = '', stands = '', how = ''] =
        /^\| (V[\d.]+) \| ([^|]*) \| (.*) \|$/.exec(line) ?? []
      return number === '' ? [] : [{ number, stands, how }]
    })
  const references = rows.flatMap(({ number, how }) => {
    return [...how.matchAll(/`([^`]+\.test\.ts)` › (.*?)(?=; `|$)/g)].map(
      ([, file = '', title = '']) => {
        return [number, file, title] as const
      },
    )
  })

  it('has each requirement once', () => {
    expect(numbers).toHaveLength(70)
    expect(rows.map(({ number }) => number)).toEqual(numbers)
  })

  it.each(rows)('$number, which is $stands, says why', ({ number, stands, how }) => {
    const tests = references.filter(([named]) => named === number)
    expect(['met', 'in part', 'operator', 'none']).toContain(stands)
    if (stands === 'met') expect(tests.length).toBeGreaterThan(0)
    else expect(how.length).toBeGreaterThan(5)
  })

  it.each(references)('%s is shown by %s › %s', (_number, file, title) => {
    expect(sources).toContain(file)
    // A title is the first of what a test is given; one that tells a number of what it does is written in backquotes.
    const titles = [
      ...read(file).matchAll(/\(\s*(['"`])((?:(?!\1)[\s\S])+)\1,\s*(?:async\b|\(|function\b)/g),
    ]
    expect(titles.some(([, , found = '']) => found === title || found.endsWith(` ${title}`))).toBe(
      true,
    )
  })
})

describe('in our own code', () => {
  it('no code is made of text', () => {
    expect(
      having(
        /\beval\(|\bnew Function\(|dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML/,
      ),
    ).toEqual([])
  })

  it('SQL takes values as parameters, and is put together in lib/server alone', () => {
    expect(having(/RawUnsafe/, /^lib\/server\//)).toEqual([])
    expect(having(/\$(query|execute)Raw(?!Unsafe|(<[^`;]*>)?`)/, /^lib\/server\//)).toEqual([])
  })

  it('no program is started', () => {
    expect(having(/child_process|\bexecFile|\bspawn\(/)).toEqual([])
  })

  it('files are opened in lib/server alone', () => {
    expect(having(/['"](node:)?fs(\/promises)?['"]/, /^lib\/server\//)).toEqual([])
  })

  it('nothing is encrypted by hand, and hashed with SHA-256 alone', () => {
    const hashes = ours.flatMap((file) => {
      return [...read(file).matchAll(/\bcreate(?:Hash|Hmac)\(\s*([^),]*)/g)].map(([, name]) => name)
    })
    expect([...new Set(hashes)]).toEqual([`'sha256'`])
    expect(having(/\bcreate(C|Dec)ipher|subtle\.encrypt/)).toEqual([])
    expect(having(/Math\.random\(/)).toEqual([])
  })

  it('nobody is asked for a hint or an answer', () => {
    const people = /model (Person|Credential) \{[\s\S]*?\n\}/g
    const models = [...read('prisma/schema.prisma').matchAll(people)].map(([model]) => model)
    expect(models).toHaveLength(2)
    expect(models.join('\n')).not.toMatch(/hint|question|answer/i)
  })

  it('actions take what they are given by way of one door', () => {
    const actions = ours.filter((file) => file.endsWith('/actions.ts'))
    expect(actions.length).toBeGreaterThan(5)
    const schema = /\b(\w+)\.(?:safeParse|parse)(?:Async)?\((input|given|form|\w*Input)\b(?![.?])/
    expect(actions.filter((file) => schema.test(read(file)))).toEqual([])
  })
})
