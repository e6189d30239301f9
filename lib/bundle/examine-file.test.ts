import { describe, expect, it } from 'vitest'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { examined } from '@/tests/fixtures/examined'
import { LARGEST } from './read'

describe('a file that is no bundle is refused at once:', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)

  it.each<[string, string | Uint8Array, string, number | null]>([
    ['nothing', '', 'not JSON: value expected at column 1', 1],
    ['a word', '\n  hello', 'not JSON: invalid symbol at column 3', 2],
    ['an array', '[]', 'not a mizan-bundle/1', null],
    ['another format', '{"format":"other/2"}', 'not a mizan-bundle/1', null],
    [
      'a comment',
      '{"format":"mizan-bundle/1" // why\n}',
      'not JSON: invalid comment token at column 28',
      1,
    ],
    [
      'a comma too many',
      '{\n"format":"mizan-bundle/1",\n}',
      'not JSON: property name expected at column 1',
      3,
    ],
    [
      'a text without end',
      '{"format":"mizan',
      'not JSON: unexpected end of string at column 11',
      1,
    ],
    ['a NUL byte', '{"format":"mizan-bundle/1"\0}', 'not JSON: ', 1],
    ['bytes that are no UTF-8', bytes(0x7b, 0x0a, 0xff, 0x7d), 'not UTF-8 text', 2],
    ['a letter cut in half', bytes(0x22, 0xd8), 'not UTF-8 text', 1],
    [
      'a field twice',
      '{"format":"mizan-bundle/1",\n"claims":[],\n"claims":[]}',
      'the same field is given twice',
      3,
    ],
    [
      'brackets without end',
      '['.repeat(200_000),
      'not a bundle: brackets are nested too deeply',
      null,
    ],
  ])('%s', (_, input, expected, line) => {
    const outcome = examined(input)
    const [fault, ...more] = outcome.ok ? [] : outcome.faults
    expect(more).toEqual([])
    expect([fault?.message.en.slice(0, expected.length), fault?.line]).toEqual([expected, line])
  })

  it('is read with a byte order mark', () => {
    expect(examined(`\uFEFF${JSON.stringify(sampleBundle())}`).ok).toBe(true)
    expect(examined(new TextEncoder().encode(`\uFEFF${JSON.stringify(sampleBundle())}`)).ok).toBe(
      true,
    )
  })

  it('is not read past 256 MB', () => {
    const outcome = examined(new Uint8Array(LARGEST + 1))
    expect(outcome.ok || outcome.faults[0]?.message.en).toContain('larger than 256 MB')
  })

  const MEGABYTES_6 = 6 * 1024 ** 2
  it.each<[string, () => string | Uint8Array]>([
    ['noise', () => new Uint8Array(MEGABYTES_6).fill(0xfe)],
    ['letters', () => 'x'.repeat(MEGABYTES_6)],
    ['opening brackets', () => '[{"a":'.repeat(MEGABYTES_6 / 6)],
    ['an endless text', () => `"${'a'.repeat(MEGABYTES_6)}`],
    [
      'zeros for claims',
      () => `{"format":"mizan-bundle/1","claims":[${'0,'.repeat(MEGABYTES_6 / 2)}0]}`,
    ],
  ])(
    '6 MB of %s take a moment',
    (_, garbage) => {
      const input = garbage()
      const start = performance.now()
      expect(examined(input).ok).toBe(false)
      expect(performance.now() - start).toBeLessThan(5_000)
    },
    20_000,
  )
})
