import { checkRelations } from './check'
import { type Fault, MOST_FAULTS } from './faults'
import { faultsOfJson, locate } from './json'
import type { Known } from './known'
import type { Draft } from './read'
import { type Settled, settle } from './settle'

export type Examined = { ok: true; settled: Settled } | { ok: false; faults: Fault[] }

/** Holds a draft against itself and against what the database holds, and returns what can be written, or why not. */
export function examine(draft: Draft, known: Known): Examined {
  const relations = checkRelations(draft, known)
  const { settled, said } = settle(draft, known)
  const all = [...draft.said, ...relations, ...said].slice(0, MOST_FAULTS)
  // Of a file with so many faults one walk is enough.
  const faults = all.length < MOST_FAULTS ? faultsOfJson(draft.json) : []
  if (all.length > 0) faults.push(...locate(draft.json, draft.value, all))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settled }
}
