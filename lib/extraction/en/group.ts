import type { Figure } from '@/lib/values/figure'
import type { Person } from './people'

/** People that are counted: a figure and, when it has one, the noun that it counts. */
export interface Counted {
  readonly figure: Figure
  /** The words of the phrase, the end excluded. */
  readonly from: number
  readonly to: number
  /** The end of the figure's own words. */
  readonly figureTo: number
  /** Null for a figure without a noun: "killing 6". */
  readonly person: Person | null
  /** The party that a word beside the noun names. */
  readonly party: string | null
  readonly definite: boolean
  readonly more: boolean
  /** "The remaining six": those of a total who were not told of. */
  readonly rest: boolean
  /** "their children", "its fighters". */
  readonly possessive: boolean
  /** One person, told by an article or a name. */
  readonly single: boolean
  /** A word of harm stands between the figure and its noun: "26 wounded militants". */
  readonly harm: boolean
  /** A noun that the reader does not know stands in the place of the counted one. */
  readonly unknownNoun: boolean
}

/** One person; what other single readings are made from. */
export const ONE: Counted = {
  figure: { kind: 'exact', n: 1 },
  from: 0,
  to: 0,
  figureTo: 0,
  person: null,
  party: null,
  definite: false,
  more: false,
  rest: false,
  possessive: false,
  single: false,
  harm: false,
  unknownNoun: false,
}
