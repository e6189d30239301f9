import type { Outcome } from '@/lib/claim/model'
import { isDenied } from './denial'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import type { Listing } from './listing'
import type { Mention, OutcomeMention, PartsMention } from './mentions'

/** A group with what happened to it: the bones of a claim. */
export interface Linked {
  readonly group: Group
  /** Null while nothing is known to have happened to them. */
  outcome: Outcome | null
  /** Where the outcome is said. */
  said: Stretch
  /** The group of which this one is a part, by its place in the list. */
  readonly partOf: number | null
  /** The group to which the same people belong, by its place in the list («مقتله»); null for people told once. */
  readonly sameAs: number | null
  /** It is a part that says who all of them were («هم 5 مدنيين و3 عناصر»). */
  readonly isWho: boolean
  /** The people of whom a toll is, where the group is its number alone. */
  readonly toll: Group | null
  /** It stands in a list whose total is in a line before. */
  readonly item: boolean
  readonly denied: boolean
  rule: string
}

/** A stretch of tokens, the end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A list of the parts of a total, as far as it has come. */
export interface PartList {
  /** The total's place in the list of linked groups. */
  readonly total: number
  end: number
  readonly bracket: boolean
  /** The words that opened it; null for a bracket. */
  readonly means: PartsMention['means'] | null
  items: number
  /** The list inside which this one is; its end moves with this one's. */
  readonly outer: PartList | null
}

/** How far the linking of a sentence has come. */
export interface State {
  readonly tokens: readonly Lexed[]
  readonly mentions: readonly Mention[]
  readonly linked: Linked[]
  /** The outcome that was said last, and whether a group was linked to it. */
  open: (OutcomeMention & { filled: boolean }) | null
  /** The last group that is no part, and where it and its parts end. */
  last: { readonly index: number; end: number } | null
  list: PartList | null
  /** The first group that waits for a verb after it. */
  waiting: number | null
  toll: Group | null
  /** The list that this line goes on with. */
  readonly listing: Listing | null
  /** The last total of the sentence before. */
  readonly total: Listing | null
  /** Where the list of that total's parts has come to («وقالت إن بينهم 6 نساء»); null where none is open. */
  ofTotal: number | null
}

/** What more is known of a group that is linked. */
interface More {
  readonly partOf?: number
  readonly sameAs?: number
  readonly isWho?: boolean
  readonly toll?: Group
  readonly item?: boolean
  readonly denied?: boolean
}

/** The rule by which a group goes on with the outcome of the one before. */
export const JOINED = 'joined to the group before'

/** Adds a group with its outcome, the stretch that says it and the rule that linked them. */
export function push(
  state: State,
  group: Group,
  outcome: Outcome | null,
  { start, end }: Stretch,
  rule: string,
  { partOf, sameAs, isWho, toll, item, denied }: More = {},
): void {
  state.linked.push({
    group,
    outcome,
    said: { start, end },
    rule,
    partOf: partOf ?? null,
    sameAs: sameAs ?? null,
    toll: toll ?? null,
    isWho: isWho ?? false,
    item: item ?? false,
    denied: denied ?? isDenied(state.tokens, { start }, group),
  })
  if (partOf === undefined && sameAs === undefined) {
    state.last = { index: state.linked.length - 1, end: group.end }
  }
}
