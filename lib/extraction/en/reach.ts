import type { Counted } from './group'
import type { Trigger } from './harm'

/** How many words may stand between people and a verb that is surely theirs. */
export const FAR = 22

/** How many words may stand between people and their verb. */
export function reachOf(counted: Counted, { verb }: Trigger): number {
  if (counted.person === null) return counted.more ? 10 : 5
  if (counted.single && counted.definite) return verb === 'none' ? 0 : 4
  if (verb === 'none') return counted.single ? 1 : 4
  return counted.single ? 14 : FAR
}

export function isOne({ figure }: Counted): boolean {
  return 'n' in figure && figure.n === 1
}
