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

/**
 * What a key asks for, or null. A Latin letter counts as what it writes, wherever it stands; a keyboard that writes
 * another alphabet, Arabic say, counts by where its keys stand.
 */
export function deskKeyOf({ key, code, ctrlKey, metaKey, altKey }: Pressed): DeskKey | null {
  if (ctrlKey || metaKey || altKey) return null
  const named = NAMED[key]
  if (named !== undefined) return named
  if (/^[a-z]$/i.test(key)) return LETTERS[key.toLowerCase()] ?? null
  const [, letter = ''] = /^Key([A-Z])$/.exec(code) ?? []
  return LETTERS[letter.toLowerCase()] ?? null
}
