import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, root, sources } from './sources'

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

describe('files', () => {
  it('do one thing: none has more than 250 lines', () => {
    const lines = (file: string) => read(file).split('\n').length - 1
    const long = sources.filter((file) => !isTest(file) && lines(file) > 250)
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([])
  })

  it('are named for what they hold: no barrels, no drawers', () => {
    const drawer = /^(index|utils?|helpers?|misc|common)\.[a-z.]+$/
    expect(sources.filter((file) => drawer.test(basename(file)))).toEqual([])
  })

  it('hold no invisible character that steers the direction of text', () => {
    const files = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    const broken = files
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(root, file)))
      .filter((file) => /\p{Bidi_Control}/u.test(read(file)))
    expect(broken).toEqual([])
  })

  it('silence no check and leave no test out', () => {
    // Built from parts, so that this file does not find itself.
    const marks = [
      '@ts-' + 'ignore',
      '@ts-' + 'nocheck',
      'biome-' + 'ignore',
      'TO' + 'DO',
      'FIX' + 'ME',
    ]
    const skipped = /\b(it|test|describe)\.(skip|only|todo)\b/
    const broken = sources.filter((file) => {
      const text = read(file)
      return marks.some((mark) => text.includes(mark)) || (isTest(file) && skipped.test(text))
    })
    expect(broken).toEqual([])
  })
})
