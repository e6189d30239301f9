import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { depotBundle } from '@/tests/fixtures/depot'
import { openTestDatabase } from '@/tests/storage/database'
import { program, run } from './mizan'

const { db, url } = await openTestDatabase()
const mizan = (args: string[], input: string) => {
  return run(process.execPath, [program, 'redact', '-', ...args], { databaseUrl: url, input })
}

const WHY = ['--reason', 'Asked by the family', '--yes']

describe('mizan redact', () => {
  it('tells where words stand, and removes them when it is told to', async () => {
    expect(await importBundle(db, JSON.stringify(depotBundle(2)), 'tests')).toMatchObject({
      ok: true,
    })
    const before = await exportBundle(db)
    const looked = await mizan([], '\nDEPOT\n')
    expect(looked).toMatchObject({ code: 0, err: '' })
    expect(looked.out).toMatch(/^Documents +\d+$/m)
    expect(looked.out).toContain('These addresses hold the words and stay')
    expect(await exportBundle(db)).toBe(before)
    const removed = await mizan(WHY, '\nDEPOT\n')
    expect(removed).toMatchObject({ code: 0, err: '' })
    expect(removed.out).toMatch(/^Removed for ever: \d+$/m)
    expect(JSON.parse(await exportBundle(db)).documents[0].text).not.toMatch(/\bdepot\b/i)
    expect((await mizan([], 'DEPOT')).out).toContain('The words stand nowhere.')
  })

  it.each([
    [WHY, ' \n', 'there are no words to remove: give one name or detail a line.'],
    [WHY, 'x', 'a line has fewer than two letters or digits, which stand everywhere.'],
    [
      ['--reason', 'The GATE', '--yes'],
      'gate',
      'the reason holds the words, and a reason stays for ever: write it without them.',
    ],
    [WHY, 'no such words', 'the words stand nowhere; nothing was changed.'],
  ])('with %j and %j says in one sentence why not', async (args, input, sentence) => {
    expect(await mizan(args, input)).toMatchObject({ code: 1, err: `mizan: ${sentence}\n` })
  })

  it('needs a reason to remove', async () => {
    const { code, err } = await mizan(['--yes'], 'words')
    expect(code).toBe(2)
    expect(err).toContain('--yes needs a --reason')
  })
})
