import { letterOf } from '@/components/ui/letter-key'

/** What a key does in the queue. */
export type QueueKey =
  | 'down'
  | 'up'
  | 'select'
  | 'range'
  | 'all'
  | 'open'
  | 'toMe'
  | 'assign'
  | 'setDue'
  | 'tag'
  | 'move'
  | 'undo'
  | 'clear'
  | 'help'

const LETTERS: Readonly<Record<string, QueueKey>> = {
  j: 'down',
  k: 'up',
  x: 'select',
  e: 'all',
  a: 'toMe',
  g: 'assign',
  d: 'setDue',
  t: 'tag',
  m: 'move',
  u: 'undo',
}

/** The keys as the help lists them. */
export const SHOWN_KEYS: readonly (readonly [does: QueueKey, keys: readonly string[]])[] = [
  ['down', ['J']],
  ['up', ['K']],
  ['open', ['Enter']],
  ['select', ['X']],
  ['range', ['Shift', 'X']],
  ['all', ['E']],
  ['toMe', ['A']],
  ['assign', ['G']],
  ['setDue', ['D']],
  ['tag', ['T']],
  ['move', ['M']],
  ['undo', ['U']],
  ['clear', ['Esc']],
  ['help', ['?']],
]

/** What a key is for; null for one that is for nothing here, or belongs to the browser. */
export function queueKeyOf(event: KeyboardEvent): QueueKey | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Enter') return 'open'
  if (key === 'Escape') return 'clear'
  if (key === '?' || key === '؟') return 'help'
  const does = LETTERS[letterOf(event) ?? ''] ?? null
  if (!shiftKey) return does
  return does === 'select' ? 'range' : null
}
