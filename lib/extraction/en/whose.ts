import type { Period } from '@/lib/claim/model'
import type { Draft, KnownName } from '../model'
import type { Line } from './headline'
import type { Link } from './link'
import { numberAt } from './number'
import { partyAt } from './party'
import { personOf } from './people'
import { SIDES, sideOf } from './side'
import type { Word } from './word'

/** What a whole text says of who its people are. */
export interface TextContext {
  /** The headline tells of civilians. */
  readonly civilians: boolean
  /** The actors that the database knows. */
  readonly actors: ReadonlySet<string>
  /** How often each party is named. */
  readonly parties: ReadonlyMap<string, number>
}

/** Reads the headline and counts the parties. */
export function textContext(lines: readonly Line[], actors: readonly KnownName[]): TextContext {
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
  return { civilians, parties, actors: new Set(actors.map(({ key }) => key)) }
}

/** The states whose soldiers a text may call "the army", by how often each is named. */
const STATES = [
  'syrian-government',
  'iraq',
  'ukraine',
  'lebanon',
  'israel',
  'turkey',
  'jordan',
  'russia',
]

/** The state that a text is about. */
export function stateOf({ parties }: TextContext): string {
  const count = (key: string) => parties.get(key) ?? 0
  return STATES.reduce((best, key) => (count(key) > count(best) ? key : best))
}

export interface Victims {
  readonly key: string
  readonly rule: string
  /** True when the noun or a word beside it says it. */
  readonly said: boolean
}

/** Parties whose losses are told apart; those of others are nobody's whom Mizan compares, unless they are given. */
const COMPARED = new Set(
  `isis sdf syrian-government rebels coalition turkey russia iran-hezbollah israel civilians mixed unknown`.split(
    ' ',
  ),
)

/** Whose people a link counts. */
export function victimsOf(
  words: readonly Word[],
  link: Link,
  around: Around,
  context: TextContext,
  before: readonly Draft[],
): Victims {
  const victims = whoseIs(words, link, around, context, before)
  const isKnown = COMPARED.has(victims.key) || context.actors.has(victims.key)
  return isKnown ? victims : { ...victims, key: 'unknown' }
}

interface Around {
  readonly period: Period
  readonly claimant: string
}

function whoseIs(
  words: readonly Word[],
  link: Link,
  { period, claimant }: Around,
  context: TextContext,
  before: readonly Draft[],
): Victims {
  const { counted } = link
  const { person } = counted
  if (link.trigger.outcome === 'displaced') return displaced(link)
  if (person === null) {
    const them = antecedentOf(words, link)
    return them ?? inherited(link, period, context, before)
  }
  if (namesBothSides(words, counted.to) || namesBothSides(words, link.trigger.to))
    return { key: 'mixed', rule: 'victims-both', said: true }
  if (person.whose === 'civilians') {
    const isMen = /^(?:men|man|members?)$/.test(words[counted.to - 1]?.word ?? '')
    const isOwn = counted.possessive || isLoss(words, link)
    if (!isMen || !isOwn) return { key: 'civilians', rule: 'victims-noun', said: true }
    return {
      key: sideOf(words, link, 'fighters', claimant, context.parties),
      rule: 'victims-own',
      said: false,
    }
  }
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

/** "The army lost three men", "the loss of three men". */
function isLoss(words: readonly Word[], { trigger }: Link): boolean {
  return /^(?:lost?|loses?|losing|loss|losses)$/.test(words[trigger.from]?.word ?? '')
}

/** How far back "them" looks for those it means, in words. */
const THEM = 25

/** "Clashed with militants, killing 12 of them": the people whom the clause before names. */
function antecedentOf(words: readonly Word[], { counted }: Link): Victims | null {
  const isThem = words
    .slice(counted.figureTo, counted.to)
    .some(({ word }) => /^(?:them|whom)$/.test(word))
  if (!isThem) return null
  for (let at = counted.from - 1; at >= Math.max(0, counted.from - THEM); at -= 1) {
    const person = personOf(words[at]?.word ?? '')
    const noun = person?.plural ? partyBefore(words, at) : null
    const key = person === null ? partyEnding(words, at) : (noun ?? nearest(person.whose))
    if (key !== null && (person?.plural || person === null))
      return { key, rule: 'victims-them', said: false }
  }
  return null
}

function nearest(whose: string): string | null {
  return SIDES[whose]?.[0] ?? (whose === 'people' ? 'unknown' : whose)
}

function partyBefore(words: readonly Word[], at: number): string | null {
  for (let start = at; start >= at - 4; start -= 1) {
    const party = partyAt(words, start)
    if (party !== null && start + party.length >= at) return party.key
  }
  return null
}

/** A party that is named by its members: "rebels", "Kurds". */
function partyEnding(words: readonly Word[], at: number): string | null {
  const party = partyAt(words, at)
  return party !== null && /s$/.test(words[at]?.word ?? '') && party.length === 1 ? party.key : null
}

/** Who flees is a civilian, unless the noun says otherwise. */
function displaced({ counted: { party, person } }: Link): Victims {
  if (party !== null && person?.whose !== 'civilians' && person?.whose !== 'people') {
    return { key: party, rule: 'victims-party', said: true }
  }
  return { key: 'civilians', rule: 'victims-displaced', said: person?.whose === 'civilians' }
}

function people(
  words: readonly Word[],
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
function namesFighters(words: readonly Word[], from: number): boolean {
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
export function namesBothSides(words: readonly Word[], from: number): boolean {
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
