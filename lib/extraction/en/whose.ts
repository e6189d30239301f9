import type { Period } from '@/lib/claim/model'
import type { Draft } from '../model'
import type { Token } from '../token'
import type { Line } from './headline'
import type { Link } from './link'
import { numberAt } from './number'
import { partyAt } from './party'
import { personOf } from './people'
import { SIDES, sideOf } from './side'

/** What a whole text says of who its people are. */
export interface TextContext {
  /** The headline tells of civilians. */
  readonly civilians: boolean
  /** How often each party is named. */
  readonly parties: ReadonlyMap<string, number>
}

/** Reads the headline and counts the parties. */
export function textContext(lines: readonly Line[]): TextContext {
  const parties = new Map<string, number>()
  let civilians = false
  for (const { words, headline } of lines) {
    for (let at = 0; at < words.length; at += 1) {
      const party = partyAt(words, at)
      if (party !== null) {
        parties.set(party.key, (parties.get(party.key) ?? 0) + 1)
        at += party.length - 1
      }
      if (headline && /^(?:civilians?|residents)$/.test(words[at]?.word ?? '')) civilians = true
    }
  }
  return { civilians, parties }
}

export interface Victims {
  readonly key: string
  readonly rule: string
  /** True when the noun or a word beside it says it. */
  readonly said: boolean
}

/** Whose people a link counts. */
export function victimsOf(
  words: readonly Token[],
  link: Link,
  { period, claimant }: { readonly period: Period; readonly claimant: string },
  context: TextContext,
  before: readonly Draft[],
): Victims {
  const { counted } = link
  const { person } = counted
  if (link.trigger.outcome === 'displaced') return displaced(link)
  if (person === null) return inherited(link, period, context, before)
  if (namesBothSides(words, counted.to) || namesBothSides(words, link.trigger.to))
    return { key: 'mixed', rule: 'victims-both', said: true }
  if (person.whose === 'civilians') return { key: 'civilians', rule: 'victims-noun', said: true }
  if (person.whose === 'people') return people(words, link, period, context)
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  const { whose } = person
  if (!(whose in SIDES)) return { key: whose, rule: 'victims-noun', said: true }
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  if (counted.more && last !== undefined && !/^(?:civilians|unknown|mixed)$/.test(last.victims)) {
    return { key: last.victims, rule: 'victims-more', said: false }
  }
  const key = sideOf(words, link, whose, claimant, context.parties)
  return { key, rule: 'victims-context', said: false }
}

/** Who flees is a civilian, unless the noun says otherwise. */
function displaced({ counted: { party, person } }: Link): Victims {
  if (party !== null && person?.whose !== 'civilians' && person?.whose !== 'people') {
    return { key: party, rule: 'victims-party', said: true }
  }
  return { key: 'civilians', rule: 'victims-displaced', said: person?.whose === 'civilians' }
}

function people(
  words: readonly Token[],
  { counted }: Link,
  period: Period,
  context: TextContext,
): Victims {
  if (namesFighters(words, counted.to) || namesBothSides(words, counted.to)) {
    return { key: 'mixed', rule: 'victims-including', said: true }
  }
  if (period === 'cumulative') return { key: 'unknown', rule: 'victims-people', said: false }
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  return context.civilians
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-people', said: false }
}

/** "…people, including soldiers and fighters": named without figures, so that the total is of several kinds. */
function namesFighters(words: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 16; at += 1) {
    if (!/^(?:including|mostly|mainly|both|most|majority)$/.test(words[at]?.word ?? '')) continue
    for (let index = at + 1; index < at + 7; index += 1) {
      const token = words[index]
      if (token === undefined || numberAt(words, index) !== null) return false
      const person = personOf(token.word)
      if (person?.plural && person.whose !== 'civilians' && person.whose !== 'people') return true
    }
  }
  return false
}

/** "70 fighters on both sides", "from both sides". */
export function namesBothSides(words: readonly Token[], from: number): boolean {
  return [0, 1, 2].some(
    (ahead) => words[from + ahead]?.word === 'both' && words[from + ahead + 1]?.word === 'sides',
  )
}

/** A figure without a noun counts the people who were told of before it. */
function inherited(
  { counted, rule }: Link,
  period: Period,
  context: TextContext,
  before: readonly Draft[],
): Victims {
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  if (rule === 'toll' && period === 'cumulative') {
    return { key: 'unknown', rule: 'victims-toll', said: false }
  }
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  if (last !== undefined) return { key: last.victims, rule: 'victims-ellipsis', said: false }
  return context.civilians
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-none', said: false }
}
