import type { Period } from '@/lib/claim/model'
import type { Draft } from '../model'
import { partyAt } from './party'
import type { Link } from './tie'
import type { Victims } from './victims'
import type { Word } from './word'

/** Another's count of the same harm, or the same speaker's last figure. */
function rivalOf(before: readonly Draft[], outcome: Draft['outcome'], claimant: string) {
  const totals = before.filter(
    ({ subsetOf, figure }) => subsetOf === null && figure.kind !== 'none',
  )
  const last = totals.at(-1)
  return (
    totals.findLast((draft) => draft.outcome === outcome) ??
    (last?.claimant === claimant ? last : undefined)
  )
}

/** "No casualties among the soldiers": nobody of those who are named, else of nobody in particular. */
function noOnes(words: readonly Word[], to: number): Victims {
  const among = [0, 1, 2].find((ahead) =>
    /^(?:among|amongst|in)$/.test(words[to + ahead]?.word ?? ''),
  )
  const party =
    among === undefined
      ? undefined
      : [1, 2].map((ahead) => partyAt(words, to + among + ahead)).find((one) => one !== null)
  const key = party?.key ?? 'unknown'
  return { key, rule: 'victims-none', said: party !== undefined }
}

/** "18 dead among the guards": the party that is named after "among". */
function amongWhom(words: readonly Word[], to: number): string | null {
  const among = [0, 1, 2].map((ahead) => to + ahead).find((at) => words[at]?.word === 'among')
  if (among === undefined) return null
  const party =
    partyAt(words, among + 1) ??
    (words[among + 1]?.word === 'the' ? partyAt(words, among + 2) : null)
  return party?.key ?? null
}

/** True for a sentence on an earlier day, month or year: those whom it counts are others. */
export function isBackground(words: readonly Word[]): boolean {
  return words.some(({ word }) =>
    /^(?:ago|earlier|elsewhere|separately|january|february|march|april|june|july|august|september|october|november|december|years?|months?)$/.test(
      word,
    ),
  )
}

/** A figure without a noun counts the people who were told of before it. */
export function inherited(
  words: readonly Word[],
  { counted, rule, trigger }: Link,
  { period, claimant }: { readonly period: Period; readonly claimant: string },
  isCivil: boolean,
  before: readonly Draft[],
  same: number,
): Victims {
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  if (rule === 'toll' && period === 'cumulative' && same === 0) {
    return { key: 'unknown', rule: 'victims-toll', said: false }
  }
  if (counted.figure.kind === 'none') return noOnes(words, counted.to)
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  const among = amongWhom(words, Math.max(counted.to, trigger.to))
  if (among !== null) return { key: among, rule: 'victims-among', said: true }
  const isLinked = same > 0 || counted.more
  const rival =
    isLinked || isBackground(words) ? undefined : rivalOf(before, trigger.outcome, claimant)
  if (rival !== undefined) return { key: rival.victims, rule: 'victims-ellipsis', said: false }
  if (last !== undefined && (isLinked || rule === 'toll'))
    return { key: last.victims, rule: 'victims-ellipsis', said: false }
  return isCivil
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-none', said: false }
}
