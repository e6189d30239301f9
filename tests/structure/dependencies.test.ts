import { describe, expect, it } from 'vitest'
import { read } from './sources'

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const packages = Object.entries<string>({ ...dependencies, ...devDependencies })
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages

describe('every package', () => {
  it.each(packages)('%s %s is pinned, and has its line in the README', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+[\w.+-]*$/)
    const line = read('README.md')
      .split('\n')
      .find((text) => text.startsWith(`| ${name} |`))
    expect(line, `a line "| ${name} | ${version} | licence | reason |" in README.md`).toMatch(
      new RegExp(
        `^\\| ${name} \\| ${version.replaceAll('.', '\\.')} \\| \\S[^|]* \\| \\S[^|]* \\|$`,
      ),
    )
  })
})

describe('package-lock.json', () => {
  it('records no download address', () => {
    const addresses = Object.values(locked).flatMap(({ resolved }) => resolved ?? [])
    expect(addresses.filter((address) => address.startsWith('http'))).toEqual([])
  })

  it('holds the packages of every platform, without which npm ci refuses it', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !locked[`${path}/node_modules/${name}`] && !locked[`node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
