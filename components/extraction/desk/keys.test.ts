import { describe, expect, it } from 'vitest'
import { type DeskKey, deskKeyOf } from './keys'

const press = (key: string, code: string, held: 'ctrlKey' | 'altKey' | null = null) => {
  const none = { ctrlKey: false, metaKey: false, altKey: false }
  return deskKeyOf({ key, code, ...none, ...(held && { [held]: true }) })
}

describe('deskKeyOf', () => {
  it.each<[string, string, string, DeskKey | null]>([
    ['a Latin keyboard', 'a', 'KeyA', 'accept'],
    ['capitals', 'J', 'KeyJ', 'next'],
    ['an Arabic keyboard, by place', 'ش', 'KeyA', 'accept'],
    ['an Arabic keyboard, by place', 'ء', 'KeyX', 'reject'],
    ['a French keyboard, by letter', 'a', 'KeyQ', 'accept'],
    ['a French keyboard, by letter', 'q', 'KeyA', null],
    ['arrows', 'ArrowDown', 'ArrowDown', 'next'],
    ['the question mark', '?', 'Slash', 'help'],
    ['the Arabic question mark', '؟', 'Slash', 'help'],
    ['Enter', 'Enter', 'Enter', 'confirm'],
    ['a letter without a meaning', 'q', 'KeyQ', null],
    ['a digit', '1', 'Digit1', null],
  ])('%s: %s on %s is %s', (_what, key, code, asked) => {
    expect(press(key, code)).toBe(asked)
  })

  it('leaves the browser its own keys', () => {
    expect(press('a', 'KeyA', 'ctrlKey')).toBeNull()
    expect(press('ش', 'KeyA', 'altKey')).toBeNull()
  })
})
