import { describe, expect, it } from 'vitest'
import { COMMON_PASSWORDS } from './common-password'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './model'
import { password } from './schema'

describe('a password', () => {
  it.each([
    ['a few words', 'a long enough one'],
    ['letters of one kind', 'kjqwvbzxmplnrt'],
    ['Arabic', 'كلمات قليلة متتالية'],
    ['spaces at its ends, and signs of all kinds', '  \t<"\'&;$ 🙂 --  '],
    ['the longest', 'é'.repeat(LONGEST_PASSWORD)],
  ])('may be of anything, and is kept as it is typed: %s', (_what, typed) => {
    expect(password.parse(typed)).toBe(typed)
  })

  it.each([
    ['short', 'x'.repeat(SHORTEST_PASSWORD - 1)],
    ['too long', 'x'.repeat(LONGEST_PASSWORD + 1)],
    ['one that many use', 'qwertyuiop123'],
    ['one that many use, in capitals', 'PASSWORD1234'],
    ['a list', ['a long enough one']],
  ])('is refused: %s', (_what, typed) => {
    expect(password.safeParse(typed).success).toBe(false)
  })

  it('is held against more than 3,000 that are as long as ours have to be', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(3000)
    expect([...COMMON_PASSWORDS].filter((one) => password.safeParse(one).success)).toEqual([])
  })
})
