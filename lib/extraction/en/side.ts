import { countryOf } from './country'
import { ARMIES, FOES, isArmy, SIDES, STATES } from './foes'
import { foughtOf } from './fought'
import { isBand, isOnlyBands } from './named-band'
import { numberAt } from './number'
import { bandIn, isOfRelief, isOwnBand, SIDE_OF } from './own-band'
import { isPlaceName, partyAt } from './party'
import { personOf } from './people'
import { isSpeech } from './speech-verbs'
import type { Link } from './tie'
import type { Word } from './word'

const TARGET =
  /^(?:on|against|targeting|targeted|hit|hitting|struck|at|with|between|among|and|from|of|in|near|where|attacked|shelled|bombed)$/

const BATTLE = /^(?:fighting|infighting|clashes|battles?|hostilities|combat)$/

/** How many words a battle and those between whom it is take. */
const SOON = 12

/** "Fighting between the guards and rebels killed 51 fighters": they are of both sides. */
function isBetween(words: readonly Word[], end: number): boolean {
  const from = words.findIndex(
    ({ word }, at) =>
      word === 'between' &&
      (at < end || (at < end + SOON && BATTLE.test(words[at - 1]?.word ?? ''))),
  )
  if (from < 0) return false
  const keys = new Set(
    words
      .slice(from, Math.max(end, from + SOON))
      .flatMap(({ party }) => (party === null ? [] : [party.key])),
  )
  return keys.size > 1 || /^rivals?$/.test(words[from + 1]?.word ?? '')
}

/** What the text says of its parties. */
interface Around {
  readonly parties: ReadonlyMap<string, number>
  readonly state: string
  /** The states and named bands whose armies the sentences before tell of. */
  readonly armies: ReadonlySet<string>
}

interface Mention {
  readonly key: string
  readonly at: number
  /** It stands where those who are struck stand: after "on", "against", "targeting". */
  readonly struck: boolean
}

/**
 * Whose people a noun means that names no party: of the parties that it may mean, the nearest in the sentence
 * that is not the one who acts; else a foe of the one who acts; else the party that the text names most.
 */
export function sideOf(
  words: readonly Word[],
  link: Link,
  kind: string,
  claimant: string,
  around: Around,
): string {
  const { parties } = around
  const { counted, trigger } = link
  const kinds = SIDES[kind] ?? (SIDES.fighters as readonly string[])
  const may = kind === 'militants' && claimant === 'isis' ? (FOES.isis as readonly string[]) : kinds
  const mentions = mentionsBefore(words, Math.min(counted.from, trigger.from))
  if (kind === 'army' && ARMIES.includes(claimant)) {
    const hit = mentions.find(
      ({ key, struck }) => struck && STATES.includes(key) && key !== claimant,
    )
    return hit?.key ?? claimant
  }
  const band = bandIn(words, counted.figureTo, counted.to, claimant)
  if (band !== null && (may.includes(band) || kind === 'army')) return band
  if (kind === 'army' && claimant === 'iran') return 'iran-hezbollah'
  if (kind === 'fighters' && trigger.outcome === 'evacuated' && mentions.length === 0)
    return most(['rebels', 'isis'], parties)
  if (counted.possessive && isOfRelief(words, claimant)) return 'civilians'
  if (counted.possessive) return ownerOf(words, link, may, mentions, claimant, parties)
  const isLoss = /^lo(?:st|se|ses|sing|ss|sses)$/.test(words[trigger.from]?.word ?? '')
  if (kind === 'army' && !(isLoss && mentions.some(({ key }) => may.includes(key) || isBand(key))))
    return armyOf(words, link, mentions, around)
  if (isLoss) {
    const isOwn = may.includes(claimant) && isOwnBand(words, trigger.from)
    return isOwn ? claimant : loserOf(words, trigger.from, mentions, may, around)
  }
  if (kind === 'fighters' && isBetween(words, trigger.from)) return 'mixed'
  const other = kind === 'fighters' ? armyBeside(words, counted.to) : null
  if (other !== null)
    return most(
      may.filter((key) => FOES[other]?.includes(key)),
      parties,
    )
  const isActive = trigger.takes === 'after'
  const subject = isActive ? subjectOf(mentions, trigger.from) : undefined
  const struck = mentions.find(({ key, struck }) => struck && key !== subject && may.includes(key))
  if (struck !== undefined) return struck.key
  const acts = isActive ? (subject ?? mentions.at(-1)?.key) : byWhom(words, trigger.to)
  const isOwnWord = counted.person?.whose === 'militants' || claimant === 'turkey'
  const actor = acts ?? (isOwnWord ? claimant : undefined)
  const isFoe = kind === 'fighters' && words.slice(counted.to).some(({ word }) => word === 'own')
  if (isFoe && FOES[claimant] !== undefined)
    return most(
      (FOES[claimant] ?? []).filter((key) => may.includes(key)),
      parties,
    )
  const foes = actor === undefined ? may : (FOES[actor] ?? may).filter((key) => may.includes(key))
  if (!isActive) {
    const near = mentions.find(({ key }) => foes.includes(key))
    if (near !== undefined) return near.key
  }
  if (kind === 'militants' && actor === 'sdf') return 'isis'
  if (isBand(actor ?? claimant) || isOnlyBands(foes, parties)) return 'unknown'
  if (kind === 'militants' && actor === 'turkey') return most(['sdf', 'isis'], parties)
  return mostOf(kind, foes.length > 0 ? foes : may, parties)
}

/** "43 gunmen and 30 troops": those who are counted beside an army are not of it. */
function armyBeside(words: readonly Word[], from: number): string | null {
  if (!/^(?:and|,)$/.test(words[from]?.word ?? '') || numberAt(words, from + 1) === null)
    return null
  const beside = words.slice(from + 2, from + 6)
  const isTroops = beside.some(({ word }) =>
    /^(?:troops|soldiers|servicemen|loyalists)$/.test(word),
  )
  const party = beside.find((word) => word.party !== null)?.party?.key
  return party === undefined
    ? isTroops
      ? 'syrian-government'
      : null
    : isArmy(party)
      ? party
      : null
}

/** "Rebels had killed": the party that stands right before its verb. */
function subjectOf(mentions: readonly Mention[], verb: number): string | undefined {
  const near = mentions[0]
  return near !== undefined && !near.struck && verb - near.at <= 2 ? near.key : undefined
}

/** "Its fighters", "our comrades": the nearest party that may have them, else whoever speaks. */
function ownerOf(
  words: readonly Word[],
  { counted }: Link,
  may: readonly string[],
  mentions: readonly Mention[],
  claimant: string,
  parties: ReadonlyMap<string, number>,
): string {
  const mayHave = (key: string) => may.includes(key) || isBand(key)
  const speaks = mayHave(claimant) ? claimant : null
  const isOurs = words.slice(counted.from, counted.to).some(({ word }) => word === 'our')
  if (isOurs && speaks !== null) return speaks
  const isSaid = words
    .slice(Math.max(0, counted.from - 3), counted.from)
    .some(({ word }) => isSpeech(word))
  if (isSaid && claimant !== 'outlet') return SIDE_OF[claimant] ?? claimant
  const owner = mentions.find(({ key }) => mayHave(key))
  return owner?.key ?? speaks ?? most(may, parties)
}

/** Soldiers of no named state are those of the state that the text is about, or whom the one who acts fights. */
function armyOf(
  words: readonly Word[],
  { trigger }: Link,
  mentions: readonly Mention[],
  { parties, state, armies }: Around,
): string {
  const actor = trigger.takes === 'after' ? mentions.at(-1)?.key : byWhom(words, trigger.to)
  const foes = (FOES[actor ?? ''] ?? []).filter((key) => STATES.includes(key))
  const here = stateNear(words)
  if (here !== null && here !== actor) return here
  const fought = foughtOf(armies, actor, foes)
  if (fought !== null) return fought
  if (foes.length === 0 || foes.includes(state)) return state
  const foe = most(foes, parties)
  return (parties.get(foe) ?? 0) > 0 ? foe : state
}

/** The one state among Mizan's that a sentence shows itself to be about, by its towns. */
function stateNear(words: readonly Word[]): string | null {
  const near = new Set(words.map(countryOf).filter((key) => key !== null))
  const [state] = near
  return near.size === 1 && state === 'turkey' ? state : null
}

/** The parties that are named before a word, the nearest first. */
function mentionsBefore(words: readonly Word[], end: number): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = Math.max(0, end - 30); at < end; at += 1) {
    const party = partyAt(words, at)
    if (party === null || isPlaceName(words, at)) continue
    const struck = [1, 2, 3].some((back) => TARGET.test(words[at - back]?.word ?? ''))
    mentions.unshift({ key: party.key, at, struck })
    at += party.length - 1
  }
  return mentions
}

/** "The rebels lost two fighters": who loses people loses its own. */
function loserOf(
  words: readonly Word[],
  verb: number,
  mentions: readonly Mention[],
  may: readonly string[],
  { parties, state }: Around,
): string {
  const named = mentions.find(({ key, at }) => (may.includes(key) || isBand(key)) && verb - at <= 8)
  if (named !== undefined) return named.key
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) {
    const whose = /^army$/.test(words[at]?.word ?? '')
      ? 'army'
      : personOf(words[at]?.word ?? '')?.whose
    const kinds = SIDES[whose ?? '']
    if (kinds !== undefined) return whose === 'army' ? state : (kinds[0] as string)
  }
  return most(may, parties)
}

/** The party after "by". */
function byWhom(words: readonly Word[], from: number): string | undefined {
  const by = [0, 1, 2, 3, 4, 5].find((ahead) => words[from + ahead]?.word === 'by')
  if (by === undefined) return undefined
  for (let at = from + by + 1; at < from + by + 5; at += 1) {
    const party = partyAt(words, at)
    if (party !== null) return party.key
  }
  return undefined
}

/** How often a text must name a party to be about it. */
const OFTEN = 2

/** Militants are rebels to those who use the word, unless the text is about the other kind. */
function mostOf(
  kind: string,
  keys: readonly string[],
  parties: ReadonlyMap<string, number>,
): string {
  const isis = parties.get('isis') ?? 0
  if (kind !== 'militants' || !keys.includes('rebels') || !keys.includes('isis'))
    return most(keys, parties)
  return isis >= OFTEN && isis > (parties.get('rebels') ?? 0) ? 'isis' : 'rebels'
}

function most(keys: readonly string[], parties: ReadonlyMap<string, number>): string {
  return [...keys].sort((a, b) => (parties.get(b) ?? 0) - (parties.get(a) ?? 0))[0] ?? 'unknown'
}
