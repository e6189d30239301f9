import type { Draft } from '../model'
import { isArmy } from './foes'
import type { Link } from './tie'
import type { Word } from './word'

/** A state that tells of soldiers of whom others told before as another state's tells of the same ones. */
export function toldArmy(
  words: readonly Word[],
  before: readonly Draft[],
  { counted, trigger: { outcome } }: Link,
  claimant: string,
): string | null {
  const noun = words[counted.to - 1]?.raw ?? ''
  const same = before.findLast(
    ({ victims, why }) => isArmy(victims) && why.some(({ words }) => words.endsWith(noun)),
  )
  const isElsewhere = words.some(
    ({ party }) => party !== null && isArmy(party.key) && party.key !== same?.victims,
  )
  const isOurs = noun === 'servicemen' || words.some(({ word }) => word === 'martyred')
  if (isOurs && !isElsewhere && same !== undefined) return same.victims
  const last = before.findLast((draft) => draft.subsetOf === null)
  if (!isArmy(claimant) || last === undefined || last.outcome !== outcome) return null
  return isArmy(last.victims) && last.claimant !== last.victims ? last.victims : null
}
