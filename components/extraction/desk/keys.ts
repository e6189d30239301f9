import { letterOf } from '@/components/ui/letter-key'

/** What a key asks for at the desk. */
export type DeskKey =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'merge'
  | 'add'
  | 'undo'
  | 'incident'
  | 'help'
  | 'confirm'
  | 'cancel'

/** By the letter that a key writes. */
const LETTERS: Readonly<Record<string, DeskKey>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  x: 'reject',
  m: 'merge',
  n: 'add',
  u: 'undo',
  i: 'incident',
}

const NAMED: Readonly<Record<string, DeskKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  '?': 'help',
  '؟': 'help',
  Enter: 'confirm',
  Escape: 'cancel',
}

/** The keys as the list of keys shows them, in its order. */
export const SHOWN_KEYS: readonly (readonly [Exclude<DeskKey, 'confirm'>, readonly string[]])[] = [
  ['next', ['J', '↓']],
  ['previous', ['K', '↑']],
  ['accept', ['A']],
  ['edit', ['E']],
  ['reject', ['X']],
  ['merge', ['M']],
  ['add', ['N']],
  ['undo', ['U']],
  ['incident', ['I']],
  ['cancel', ['Esc']],
  ['help', ['?']],
]

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key asks for, or null. */
export function deskKeyOf(pressed: Pressed): DeskKey | null {
  const { key, ctrlKey, metaKey, altKey } = pressed
  if (ctrlKey || metaKey || altKey) return null
  return NAMED[key] ?? LETTERS[letterOf(pressed) ?? ''] ?? null
}
