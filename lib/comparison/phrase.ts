import type { Measure } from '@/lib/claim/model'
import type { Figure } from '@/lib/values/figure'
import type { Run, SpokenCell } from './model'

/** What a sentence needs to know of cells that say the same, in the sentence's language. */
export interface Spoken {
  /** The names of those who say it. */
  readonly sources: readonly string[]
  readonly state: SpokenCell['state']
  readonly figure: Figure
  /** The words of a vague figure, where the document is in the language of the sentence. */
  readonly words: string | null
  /** The parts that the figure is limited to; empty when it speaks of the whole. */
  readonly parts: readonly string[]
  /** The parts that add up to it, if they do: "6 + 15 + 7". */
  readonly terms: string | null
}

type Sentence = readonly Run[]

/** The sentences of findings in one language. Neutral throughout: who says what, and no word of who is right. */
export interface Phrases {
  readonly separator: string
  heading(measure: Measure, victims: string, part: string | null): Sentence
  said(cell: Spoken): Sentence
  silent(sources: readonly string[]): Sentence
  /** Accounts between those that are named: three or more, or all would have been named. */
  others(count: number): Sentence
  apart(gap: string, ratio: string | null): Sentence
  sum(source: string, total: string, terms: string, by: string, exceeds: boolean): Sentence
  subset(source: string, figure: string, total: string): Sentence
  combined(gap: string): Sentence
  contradiction(source: string, words: string): Sentence
  revised(source: string, chain: readonly string[]): Sentence
}

/** How many sources a clause names before it counts the rest; one alone is never left to be counted. */
const NAMED = 3

/** The names that a clause gives, and how many more it only counts. */
export function shorten(sources: readonly string[]): {
  readonly named: readonly string[]
  readonly more: number
} {
  if (sources.length <= NAMED + 1) return { named: sources, more: 0 }
  return { named: sources.slice(0, NAMED), more: sources.length - NAMED }
}
