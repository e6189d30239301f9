import type { Counted } from './group'
import type { Trigger } from './harm'
import type { Word } from './word'

/** True when a word that ends a clause stands between people and their verb. */
export function isBroken(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ raw }) => /^[;.:]$/.test(raw))
}

/** True for people who have another verb right after them, so that they are not told of by the one before. */
export function hasOwnVerb(
  words: readonly Word[],
  verbAt: ReadonlyMap<number, Trigger>,
  one: Counted,
  but: Trigger,
): boolean {
  for (let at = one.to; at <= one.to + 3; at += 1) {
    const other = verbAt.get(at)
    if (other === undefined || other === but || isBroken(words, one.to, at)) continue
    const isParticiple = other.verb === 'none' && other.outcome === but.outcome && at === one.to
    if (!(isParticiple && /^(?:by|in|during|at|on)$/.test(words[other.to]?.word ?? ''))) return true
  }
  return false
}
