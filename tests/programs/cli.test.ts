import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import { getComparison } from '@/lib/comparison/queries'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { set } from '@/tests/fixtures/changes'
import { openTestDatabase } from '@/tests/storage/database'
import { program, run } from './mizan'

const { db, url } = await openTestDatabase()
const folder = await mkdtemp(join(tmpdir(), 'mizan-cli-'))
const file = (name: string) => join(folder, name)
afterAll(() => rm(folder, { recursive: true, force: true }))

const mizan = (args: string[], options: { input?: string; databaseUrl?: string } = {}) =>
  run(process.execPath, [program, ...args], { databaseUrl: url, ...options })

beforeAll(async () => {
  await writeFile(file('right.json'), JSON.stringify(sampleBundle(), null, 1))
  const wrong = sampleBundle()
  set('claims[3].quote.exact', 'لم يقله أحد')(wrong)
  set('claims[4].figure', { kind: 'range', n: 9, hi: 3 })(wrong)
  await writeFile(file('wrong.json'), JSON.stringify(wrong, null, 1))
  expect(await mizan(['import', file('right.json')])).toEqual({
    code: 0,
    out: 'Created: 5 actors, 4 sources, 2 places, 4 documents, 3 incidents, 7 claims\nChanged: nothing\nUnchanged: nothing\n',
    err: '',
  })
}, 120_000)

describe('import', () => {
  it('of the same bundle says that nothing changed', async () => {
    const { code, out } = await mizan(['import', '-', '--lang', 'ar'], {
      input: JSON.stringify(sampleBundle()),
    })
    expect(code).toBe(0)
    expect(out).toContain('أُضيف: لا شيء\nتغيّر: لا شيء\nبقي على حاله: الأطراف 4، المصادر 4')
  })

  it('tells every fault with its line, and changes nothing', async () => {
    const before = await exportBundle(db)
    const lines = (await readFile(file('wrong.json'), 'utf8')).split('\n')
    const n = lines.findIndex((line) => line.includes('"n": 9')) + 1
    const quote = lines.findIndex((line) => line.includes('لم يقله أحد'))
    expect(await mizan(['import', file('wrong.json')])).toEqual({
      code: 1,
      out: '',
      err: `${file('wrong.json')}:${n}: claims[4].figure.n: the low bound 9 is above the high bound 3
${file('wrong.json')}:${quote}: claims[3].quote: not found in document report
Nothing was imported; the database is as before.
`,
    })
    expect(await exportBundle(db)).toBe(before)
  })

  it('prints 50 faults and counts the others', async () => {
    const input = JSON.stringify({ format: 'mizan-bundle/1', claims: Array(60).fill(0) })
    const { code, err } = await mizan(['import', '-'], { input })
    const lines = err.split('\n')
    expect(code).toBe(1)
    expect(lines).toHaveLength(53)
    expect(lines[0]).toBe('stdin:1: claims[0]: must be an object, found 0')
    expect(lines[50]).toBe('and 10 more')
  })

  it.each([
    ['no such file', 'gone.json', 'gone.json cannot be read: there is no such file.'],
    ['a folder', '.', '. is a folder, not a file.'],
  ])('of %s is one sentence', async (_, name, sentence) => {
    expect(await mizan(['import', name])).toEqual({ code: 1, out: '', err: `mizan: ${sentence}\n` })
  })
})

describe('export', () => {
  it('goes to standard output or to a file', async () => {
    const bundle = await exportBundle(db)
    expect(await mizan(['export'])).toEqual({ code: 0, out: bundle, err: '' })
    expect(await mizan(['export', file('out.json')])).toEqual({ code: 0, out: '', err: '' })
    expect(await readFile(file('out.json'), 'utf8')).toBe(bundle)
  })

  it('to where nothing can be written is one sentence', async () => {
    const { code, err } = await mizan(['export', file('no/such/folder.json')])
    expect(code).toBe(1)
    expect(err).toMatch(/^mizan: .*folder\.json cannot be written: .*\n$/)
  })

  it('ends quietly when its reader has enough', async () => {
    const line = `"${process.execPath}" "${program}" export | head -c 20`
    expect(await run('sh', ['-c', line], { databaseUrl: url })).toEqual({
      code: 0,
      out: '{\n "format": "mizan-',
      err: '',
    })
  })
})

describe('compare', () => {
  it('as JSON and as CSV gives what the API gives', async () => {
    const comparison = await getComparison(db, 'bridge', 'acled')
    if (!comparison) expect.fail()
    const json = await mizan(['compare', 'bridge', '--json', '--reading', 'acled'])
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(toJson(comparison))))
    const csv = await mizan(['compare', 'bridge', '--csv', '--reading', 'acled'])
    expect(csv.out.replace(/^\uFEFF/, '')).toBe(toCsv(comparison).replace(/^\uFEFF/, ''))
  })

  it.each([
    [
      'en',
      [
        'The attack on the bridge',
        'Findings',
        'Travellers: killed',
        '11–',
        'at least 11',
        'denied',
        'Raiders’ voice',
      ],
    ],
    ['ar', ['الهجوم على الجسر', 'الفروق', 'المسافرون: قتلى', 'نفي', 'صوت المغيرين']],
  ])('is a table in the language %s', async (lang, words) => {
    const { code, out, err } = await mizan(['compare', 'bridge', '--lang', lang])
    expect([code, err]).toEqual([0, ''])
    for (const word of words) expect(out).toContain(word)
  })

  it('of an unknown key suggests those that are near', async () => {
    expect(await mizan(['compare', 'bridg-north'])).toEqual({
      code: 1,
      out: '',
      err: 'mizan: no incident has the key bridg-north; did you mean bridge-north?\n',
    })
  })
})

describe('list', () => {
  it('has the sharpest difference first, as text and as JSON', async () => {
    const { out } = await mizan(['list'])
    expect(out.split('\n')[0]).toMatch(
      /^bridge +2 May 2031 – 3 May 2031 .* 4 sources +7 claims +The attack on the bridge$/,
    )
    const json = await mizan(['list', '--json'])
    expect(JSON.parse(json.out)).toMatchObject([{ key: 'bridge' }])
  })
})

describe('the database', () => {
  it('is created where DATABASE_URL says, if it is missing', async () => {
    const own = url.startsWith('file:')
      ? `file:${file('new/own.db')}`
      : url.replace(/\/[^/]+$/, '/cli_new')
    expect(await mizan(['list'], { databaseUrl: own })).toEqual({
      code: 0,
      out: 'nothing\n',
      err: '',
    })
  })

  it('that cannot be meant is one sentence', async () => {
    const { code, err } = await mizan(['list'], { databaseUrl: 'mysql://x' })
    expect(code).toBe(1)
    expect(err).toMatch(/^mizan: DATABASE_URL must be .*\n$/)
  })
})

describe('annotations', () => {
  const context = 'http://www.w3.org/ns/anno.jsonld'
  const note = (target: string) => ({
    '@context': context,
    id: 'https://notes.example/1',
    type: 'Annotation',
    body: 'Counted by whom?',
    rights: 'none',
    target,
  })

  it('are taken in, once, and written out', async () => {
    const input = JSON.stringify(note('https://mizan.example/documents/watch'))
    const take = () => mizan(['annotations', 'watch', '--import', '-'], { input })
    expect(await take()).toEqual({
      code: 0,
      out: 'Created: 1\nChanged: 0\nUnchanged: 0\nNot kept, because there is no place for it here: rights\n',
      err: '',
    })
    expect((await take()).out).toContain('Unchanged: 1')
    const { out } = await mizan(['annotations', 'watch'])
    expect(JSON.parse(out)).toMatchObject({ '@context': context, total: 1 })
  })

  it('of another document are refused with their line', async () => {
    const input = JSON.stringify(note('https://mizan.example/documents/report'), null, 1)
    const { code, out, err } = await mizan(['annotations', 'watch', '--import', '-'], { input })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^stdin:7: target: is neither this document/)
  })

  it('of no document are told so', async () => {
    expect(await mizan(['annotations', 'gone'])).toEqual({
      code: 1,
      out: '',
      err: 'mizan: There is no document with the key gone.\n',
    })
  })
})
