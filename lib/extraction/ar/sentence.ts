import type { Draft } from '../model'
import type { NameFinder } from '../names'
import { draftOf } from './draft'
import type { Lexed } from './lexed'
import { linkGroups } from './link'
import { type Listing, listingAfter, sectionOf } from './listing'
import type { Mention } from './mentions'
import type { PartyNames } from './party-names'
import { victimsOf } from './victims'
import type { Voice } from './voice'
import { whenIn } from './when'
import { placeOf, placesIn } from './where'
import type { Earlier, Victims, VictimsContext } from './whose'

/** One sentence, and what the text says who speaks in it. */
export interface SentenceContext {
  readonly tokens: readonly Lexed[]
  readonly mentions: readonly Mention[]
  readonly names: PartyNames
  readonly places: NameFinder
  readonly voiceAt: (index: number) => Voice
  readonly published: string | null
}

/** What the sentences before leave for the next. */
export interface Memory {
  readonly before: VictimsContext['before'] & { readonly claimant: string }
  /** Parties of the sentence before that named any, the nearest last. */
  readonly parties: readonly string[]
  readonly listing: Listing | null
}

/** Drafts the claims of one sentence, adds them to the drafts of the text and returns what it leaves for the next. */
export function readSentence(
  { tokens, mentions, names, places, voiceAt, published }: SentenceContext,
  memory: Memory,
  drafts: Draft[],
): Memory {
  let { before } = memory
  let earlier = null as Earlier | null
  const victims: Victims[] = []
  const drafted = new Map<number, number>()
  const found = linkGroups(tokens, mentions, memory.listing)
  const sites = found.length === 0 ? [] : placesIn(tokens, places)
  const when = found.length === 0 ? null : whenIn(tokens, published)
  const section = found.length === 0 ? null : sectionOf(tokens, mentions)
  for (const [index, linked] of found.entries()) {
    const { group, partOf, sameAs, item } = linked
    const { key: claimant, by } = voiceAt(group.start)
    if (claimant !== before.claimant) before = { claimant, any: null, fighters: null }
    const listed = item ? (memory.listing?.whose ?? null) : null
    const total = partOf === null ? listed : (victims[partOf] ?? null)
    const { partyOf } = names
    const { parties } = memory
    const context = { tokens, mentions, partyOf, claimant, before, parties }
    const known = sameAs === null ? undefined : victims[sameAs]
    const whose: Victims = known ?? victimsOf(linked, total, earlier, context)
    victims.push(whose)
    const previous: Earlier | null = earlier
    earlier = { ...(partOf === null ? whose : (previous ?? whose)), end: group.end }
    const next = found.find((other) => other.partOf === null && other.group.start > group.start)
    const where = placeOf(sites, group.start, group.end, next?.said.start ?? tokens.length)
    const whole = partOf === null ? null : (drafted.get(partOf) ?? null)
    const isPart = partOf !== null || (item && memory.listing?.parts === true)
    const draft = draftOf({
      ...{ linked, tokens, whose, total, claimant, by, where, when, isPart, section },
      whole: isPart && partOf === null ? (memory.listing?.draft ?? null) : whole,
    })
    if (draft === null) continue
    const fighters = group.who === 'fighter' ? whose.key : before.fighters
    before = { claimant, any: whose.key, fighters }
    drafted.set(index, drafts.length)
    drafts.push(draft)
  }
  const named = mentions.flatMap((m) => (m.kind === 'name' && m.party !== null ? [m.party] : []))
  return {
    before,
    parties: named.length > 0 ? named : memory.parties,
    listing: listingAfter(tokens, mentions, found, victims, drafted, memory.listing),
  }
}
