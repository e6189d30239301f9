import type { Lexed } from './lexed'
import type { Linked } from './link-state'
import type { Mention, NameMention } from './mentions'

/** Whose people a group is, and by what rule that was concluded. */
export interface Victims {
  readonly key: string
  readonly rule: string
  /** From 0 to 1: said of the group itself, or concluded from what stands round it. */
  readonly sure: number
}

/** People of a party that is named and is in no list: they are not those of another. */
export const STRANGER: Victims = { key: 'unknown', rule: 'party in no list', sure: 0.7 }

/** The rule by which a group goes on with the people of the group before. */
export const AS_BEFORE = 'as the group before'

/** The victims of the group before in the sentence, and the token after it. */
export interface Earlier extends Victims {
  /** Their death was told as a martyrdom. */
  readonly mourned: boolean
  /** Groups to whom the same happened, counted beside it, are of another side. */
  readonly mixed: boolean
  readonly end: number
}

/** What the victims of a sentence are found by. */
export interface VictimsContext {
  readonly tokens: readonly Lexed[]
  /** The names of the sentence, by the token with which each begins. */
  readonly names: ReadonlyMap<number, NameMention>
  /** Its names of parties, in their order. */
  readonly named: readonly PartyMention[]
  /** The party of who speaks; null where they are of none. */
  readonly partyOf: (key: string) => string | null
  readonly claimant: string
  /** The victims who were told of last in the sentences before, by whomever. */
  readonly people: string | null
  /** The victims of the group before, and of the fighters before, as far as the same speaker speaks. */
  readonly before: { readonly any: string | null; readonly fighters: string | null }
  /** Parties of the sentences before, the nearest last. */
  readonly parties: readonly string[]
  /** Of whom those are whom the sentences before told to have been attacked. */
  readonly struck: string | null
  /** Whether as many civilians were told of before to whom the same happened. */
  readonly isToldOf: (linked: Linked) => boolean
}

/** A name of a party. */
export type PartyMention = NameMention & { readonly party: string }

/** The names of a sentence by the token with which each begins, and those of parties among them. */
export function namesIn(mentions: readonly Mention[]): Pick<VictimsContext, 'names' | 'named'> {
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name')
  return {
    names: new Map(names.map((name) => [name.start, name])),
    named: names.filter((name): name is PartyMention => name.party !== null),
  }
}
