import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, pdfFile, wordFile, wordParagraph } from '@/tests/fixtures/files'
import { openTestDatabase } from '@/tests/storage/database'
import { program, run } from './mizan'

const { url } = await openTestDatabase()
const folder = await mkdtemp(join(tmpdir(), 'mizan-extract-'))
const file = (name: string) => join(folder, name)
afterAll(() => rm(folder, { recursive: true, force: true }))

const extract = (args: string[], input = '') =>
  run(process.execPath, [program, 'extract', ...args], { databaseUrl: url, input })

const SENTENCE =
  'The council said six people were killed at the weir on Friday, and nine were hurt there.'

beforeAll(async () => {
  const files: Record<string, Uint8Array | string> = {
    'utf8.txt': SENTENCE,
    'wide.txt': Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le'),
    'word.docx': wordFile(wordParagraph(SENTENCE)),
    'print.pdf': pdfFile([SENTENCE]),
    'page.html': page(`<p>${SENTENCE}</p>`),
    'locked.pdf': pdfFile([SENTENCE], { locked: true }),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(file(name), content)
})

describe('mizan extract', () => {
  it.each(['utf8.txt', 'wide.txt', 'word.docx', 'print.pdf', 'page.html'])(
    'reads %s',
    async (name) => {
      const { code, out, err } = await extract([file(name), '--json'])
      expect([code, err]).toEqual([0, ''])
      const { language, claims } = JSON.parse(out)
      expect(language).toBe('en')
      expect(claims.map(({ figure }: { figure: { n: number } }) => figure.n)).toEqual([6, 9])
    },
  )

  it('reads several files and standard input, one object a line, and tells of those it cannot', async () => {
    const names = [file('utf8.txt'), file('locked.pdf'), '-', file('gone.txt'), file('word.docx')]
    const { code, out, err } = await extract([...names, '--json'], SENTENCE)
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([names[0], '-', names[4]])
    expect(lines.map((line) => JSON.parse(line).claims.length)).toEqual([2, 2, 2])
    const told = err.trimEnd().split('\n')
    expect(told).toHaveLength(2)
    expect(told[0]).toContain(`${names[1]}: The file is locked with a password.`)
    expect(told[1]).toContain(`${names[3]} cannot be read`)
  })

  it('names each of several files over what it says, in the language that was asked for', async () => {
    const { code, out } = await extract([file('utf8.txt'), file('word.docx'), '--lang', 'ar'])
    expect(code).toBe(0)
    expect(out.match(/^# .+$/gm)).toEqual([`# ${file('utf8.txt')}`, `# ${file('word.docx')}`])
    const { err } = await extract([file('locked.pdf'), '--lang', 'ar'])
    expect(err).toContain('الملف محميّ بكلمة سر')
  })
})
