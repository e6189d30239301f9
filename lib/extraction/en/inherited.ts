import type { Period } from '@/lib/claim/model'
import type { Draft } from '../model'
import { isArmed, isArmy } from './foes'
import { partyAt } from './party'
import { struckBefore } from './struck'
import type { Link } from './tie'
import type { Victims } from './victims'
import type { Word } from './word'

/** Another's count of the same harm, or the same speaker's last figure. */
function rivalOf(
  before: readonly Draft[],
  { counted, trigger: { outcome } }: Link,
  claimant: string,
) {
  const totals = before.filter(
    ({ subsetOf, figure }) =>
      subsetOf === null && figure.kind !== 'none' && (isOneOf(counted) || !isOneOf({ figure })),
  )
  const last = totals.at(-1)
  const same = totals.findLastIndex((draft) => draft.outcome === outcome)
  return totals[same] ?? (last?.claimant === claimant ? last : undefined)
}

/** "Six civilians and five rebels died": a figure that goes on from there is of neither. */
function areSplit(before: readonly Draft[], { outcome, claimant, victims }: Draft): boolean {
  const beside = before.slice(-SIDES).filter((draft) => draft.subsetOf === null)
  return beside.some(
    (draft) =>
      draft.outcome === outcome &&
      draft.claimant === claimant &&
      draft.victims !== victims &&
      !/^(?:unknown|mixed)$/.test(draft.victims),
  )
}

/** How many of the latest drafts are looked through for people of another side. */
const SIDES = 5

/** True of one person: a pilot's side says nothing of the dead of a raid. */
function isOneOf(one: Pick<Draft, 'figure'> | undefined): boolean {
  return one !== undefined && 'n' in one.figure && one.figure.n === 1
}

/** "No casualties among the soldiers", "the army said no one was hurt": nobody of those who are named, else of nobody in particular. */
function noOnes(
  words: readonly Word[],
  { counted: { to }, trigger: { outcome } }: Link,
  claimant: string,
): Victims {
  const among = [0, 1, 2].find((ahead) =>
    /^(?:among|amongst|in)$/.test(words[to + ahead]?.word ?? ''),
  )
  const party =
    among === undefined
      ? undefined
      : [1, 2].map((ahead) => partyAt(words, to + among + ahead)).find((one) => one !== null)
  const isOwn = outcome === 'wounded' && isArmy(claimant)
  const key = party?.key ?? (isOwn ? claimant : 'unknown')
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
  link: Link,
  { period, claimant }: { readonly period: Period; readonly claimant: string },
  isCivil: boolean,
  before: readonly Draft[],
  same: number,
): Victims {
  const { counted, rule, trigger } = link
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  if (rule === 'toll' && period === 'cumulative' && same === 0) {
    return { key: 'unknown', rule: 'victims-toll', said: false }
  }
  if (counted.figure.kind === 'none') return noOnes(words, link, claimant)
  const isOwn = /^(?:its|their|his|our)$/.test(words[trigger.from - 1]?.word ?? '')
  if (rule === 'toll' && isOwn && isArmed(claimant))
    return { key: claimant, rule: 'victims-own', said: true }
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  const among = amongWhom(words, Math.max(counted.to, trigger.to))
  if (among !== null) return { key: among, rule: 'victims-among', said: true }
  const isLinked = same > 0 || counted.more
  const rival = isLinked || isBackground(words) ? undefined : rivalOf(before, link, claimant)
  const isSplit = rival !== undefined && areSplit(before, rival)
  if (isSplit || (counted.more && same === 0 && last !== undefined && areSplit(before, last)))
    return { key: 'unknown', rule: 'victims-split', said: false }
  if (rival !== undefined) return { key: rival.victims, rule: 'victims-ellipsis', said: false }
  const isOther = rule === 'toll' && isOneOf(last) && !isOneOf(counted)
  if (last !== undefined && (isLinked || rule === 'toll') && !isOther)
    return { key: last.victims, rule: 'victims-ellipsis', said: false }
  const struck = same === 0 ? struckBefore(words, trigger.from) : null
  if (struck !== null && rule === 'object')
    return { key: struck, rule: 'victims-struck', said: false }
  return isCivil
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-none', said: false }
}
