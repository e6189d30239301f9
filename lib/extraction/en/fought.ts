import { isArmy } from './foes'
import type { Line } from './headline'
import { isBand } from './named-band'
import { partyAt } from './party'

/** What makes a name tell of soldiers. */
const ARMY =
  /^(?:army|military|forces?|troops?|soldiers?|servicemen|corps|regiment|warplanes?|jets?|artillery|gunners)s?$/

/** The states, and the bands by a name of their own, whose armies some sentences tell of. */
export function armiesIn(lines: readonly Line[]): ReadonlySet<string> {
  const armies = new Set<string>()
  for (const { words } of lines)
    for (let at = 0; at < words.length; at += 1) {
      const party = partyAt(words, at)
      if (party === null || !(isArmy(party.key) || isBand(party.key))) continue
      const end = at + party.length
      if ([end - 1, end].some((near) => ARMY.test(words[near]?.word ?? ''))) armies.add(party.key)
    }
  return armies
}

/**
 * Whose soldiers are meant where the sentences before tell of armies: the one state's that the one who acts fights,
 * or nobody's whom Mizan knows where only other armies were told of; null when they tell nothing.
 */
export function foughtOf(
  armies: ReadonlySet<string>,
  actor: string | undefined,
  foes: readonly string[],
): string | null {
  const states = [...armies].filter(isArmy)
  if (states.length === 0) return [...armies].some((key) => key !== actor) ? 'unknown' : null
  const [state] = states
  return states.length === 1 && state !== undefined && foes.includes(state) ? state : null
}
