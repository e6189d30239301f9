import { figureKey, isNumber } from '@/lib/values/figure'
import type { Draft } from '../model'
import type { NameFinder } from '../names'
import { isDoer } from './doer'
import { draftOf } from './draft'
import { isMartyrdom } from './fighters'
import { AGAINST } from './foes'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { linkGroups } from './link'
import { PART_OF_BEFORE, PART_OF_PEOPLE } from './link-people'
import type { Linked } from './link-state'
import { type Listing, listingAfter, sectionOf } from './listing'
import type { Mention } from './mentions'
import { lastUnknownForce } from './organisations'
import type { PartyNames } from './party-names'
import { struckIn } from './struck'
import { tellHead, tellTotals } from './total'
import { victimsOf } from './victims'
import type { Voice } from './voice'
import { whenIn } from './when'
import { placeOf, placesIn } from './where'
import { type Earlier, namesIn, type Victims, type VictimsContext } from './whose'

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
  /** The people who were told of last, for parts of them in a later sentence («ثلاثة من المصابين»). */
  readonly people: Victims | null
  /** Of whom those are whom a sentence before told to have been attacked, and for how many sentences more it holds. */
  readonly struck: { readonly key: string; readonly left: number } | null
  /** The last total of the sentence before, for what «30 منها على يد …» is a part of. */
  readonly total: Listing | null
}

/** Drafts the claims of one sentence, adds them to the drafts of the text and returns what it leaves for the next. */
export function readSentence(
  { tokens, mentions, names, places, voiceAt, published }: SentenceContext,
  memory: Memory,
  drafts: Draft[],
): Memory {
  let { before } = memory
  let earlier = null as Earlier | null
  let subset = null as string | null
  let people = memory.people
  let said = null as Linked['said'] | null
  const victims: Victims[] = []
  const drafted = new Map<number, number>()
  const found = linkGroups(tokens, mentions, memory.listing, memory.total)
  const sites = found.length === 0 ? [] : placesIn(tokens, places)
  const when = found.length === 0 ? null : whenIn(tokens, published)
  const section = found.length === 0 ? null : sectionOf(tokens, mentions)
  const known = namesIn(mentions)
  const nexts = nextTotals(found)
  for (const [index, linked] of found.entries()) {
    const { group, partOf, sameAs, item } = linked
    const { key: claimant, by } = voiceAt(group.start)
    if (claimant !== before.claimant) before = { claimant, any: null, fighters: null }
    const chained = linked.rule === PART_OF_BEFORE
    const head = chained ? memory.total : memory.listing
    const listed = item ? (head?.whose ?? memory.people) : null
    const total = partOf === null ? listed : (victims[partOf] ?? null)
    const { partyOf } = names
    const { parties } = memory
    const context = {
      tokens,
      names: known.names,
      named: known.named,
      partyOf,
      claimant,
      people: memory.people?.key ?? null,
      before,
      parties,
      struck: memory.struck?.key ?? null,
      isToldOf: (one: Linked) => isToldOf(one, drafts),
    }
    const same = sameAs === null ? undefined : victims[sameAs]
    const whose: Victims = same ?? victimsOf(linked, total, earlier, context)
    victims.push(whose)
    const alike = group.subset ?? subsetOfOthers(group, subset)
    if (partOf === null) subset = alike
    const previous: Earlier | null = earlier
    const mourned = isMartyrdom(tokens, linked)
    const mixed = partOf === null ? isMixed(linked, whose, previous, said) : false
    earlier = {
      ...(partOf === null
        ? { ...whose, mourned, mixed }
        : (previous ?? { ...whose, mourned, mixed })),
      end: group.end,
    }
    if (partOf === null) said = linked.said
    if (partOf === null && !item) people = whose
    const where = placeOf(sites, group.start, group.end, nexts[index] ?? tokens.length)
    const whole = partOf === null ? null : (drafted.get(partOf) ?? null)
    const among = linked.rule === PART_OF_PEOPLE
    const isPart =
      partOf !== null || (item && (chained || among || group.part || head?.parts === true))
    const draft = draftOf({
      linked,
      tokens,
      whose,
      total,
      claimant,
      by,
      where,
      when,
      isPart,
      subset: alike,
      section,
      whole: isPart && partOf === null ? (head?.draft ?? null) : whole,
    })
    if (draft === null) continue
    const told = group.who === 'fighter' && whose.key !== 'unknown'
    const fighters = told ? whose.key : before.fighters
    before = { claimant, any: whose.key, fighters }
    drafted.set(index, drafts.length)
    drafts.push(draft)
    if (item && head?.all === true && head.draft !== null) tellHead(drafts, head.draft, whose.key)
  }
  tellTotals(found, victims, drafted, drafts)
  const suffer = known.named.filter((name) => !isDoer(tokens, name))
  const named =
    suffer.length > 0
      ? suffer.map(({ party }) => party)
      : known.named.map(({ party }) => AGAINST[party] ?? party)
  const stranger = lastUnknownForce(tokens, tokens.length, known.names) !== -1
  return {
    before,
    people,
    parties: named.length > 0 || stranger ? named : memory.parties,
    struck: struckAfter(struckIn(tokens, known.named), memory.struck),
    total: totalAfter(found, victims, drafted),
    listing: listingAfter(tokens, mentions, found, victims, drafted, memory.listing),
  }
}

/** For how many sentences an attack is what «the attack» means. */
const ATTACK_HOLDS = 3

function struckAfter(key: string | null, before: Memory['struck']): Memory['struck'] {
  if (key !== null) return { key, left: ATTACK_HOLDS }
  if (before === null || before.left <= 1) return null
  return { ...before, left: before.left - 1 }
}

/** How many claims back an event is the same. */
const TOLD_HOLDS = 20

/** Whether as many civilians were told of to whom the same happened: two or more, as of one it says little. */
function isToldOf({ group: { figure }, outcome }: Linked, drafts: readonly Draft[]): boolean {
  if (figure === null || !isNumber(figure) || ('n' in figure && figure.n < 2)) return false
  const from = Math.max(0, drafts.length - TOLD_HOLDS)
  for (let at = drafts.length - 1; at >= from; at -= 1) {
    const draft = drafts[at] as Draft
    const civilians = draft.victims === 'civilians' && draft.subset === null
    const alike = draft.outcome === outcome && figureKey(draft.figure) === figureKey(figure)
    if (civilians && alike) return true
  }
  return false
}

/** Whether a group is counted beside one of another side to whom the same happened. */
function isMixed(
  linked: Linked,
  { key }: Victims,
  before: Earlier | null,
  said: Linked['said'] | null,
): boolean {
  if (before === null || said?.start !== linked.said.start) return false
  return before.mixed || (key !== before.key && key !== 'unknown' && before.key !== 'unknown')
}

/** «قُتل طفلان وأصيب ثالث»: one more of the same. */
function subsetOfOthers(group: Group, before: string | null): string | null {
  const one = group.figure?.kind === 'exact' && group.figure.n === 1
  return group.who === null && (group.part || (group.others && one)) ? before : null
}

/** For each group, where the total after it is said. */
function nextTotals(found: readonly Linked[]): readonly (number | undefined)[] {
  const nexts: (number | undefined)[] = []
  let next: number | undefined
  for (let index = found.length - 1; index >= 0; index -= 1) {
    nexts[index] = next
    if (found[index]?.partOf === null) next = found[index]?.said.start
  }
  return nexts
}

/** The last total of a sentence, for its parts in the next. */
function totalAfter(
  found: readonly Linked[],
  victims: readonly Victims[],
  drafted: ReadonlyMap<number, number>,
): Listing | null {
  const index = found.findLastIndex(({ partOf }, at) => partOf === null && drafted.has(at))
  const outcome = found[index]?.outcome ?? null
  if (outcome === null) return null
  return { outcome, whose: victims[index] ?? null, draft: drafted.get(index) ?? null, parts: true }
}
