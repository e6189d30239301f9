import type { Modality, Outcome, Period, Unit } from '@/lib/claim/model'
import type { Figure } from '@/lib/values/figure'
import type { Quote } from '@/lib/values/quote'
import type { Language } from '@/lib/values/text'

/** Someone or somewhere that the reader can name by a key: every name and alias, in both languages. */
export interface KnownName {
  readonly key: string
  readonly names: readonly string[]
}

/** A text to be read, and what is known around it. */
export interface ReaderInput {
  readonly text: string
  /** Null when it has to be found. */
  readonly language: Language | null
  /** `YYYY-MM-DD`, against which "yesterday" is counted; null when it is not known. */
  readonly published: string | null
  readonly actors: readonly KnownName[]
  readonly sources: readonly KnownName[]
  readonly places: readonly KnownName[]
}

/** A span of the original text, in code points, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One claim as a language's reader drafts it. Keys that are not in the input's lists are those of the annotation
 * guide (`outlet` for the text's own voice, `unknown` and `mixed` for victims not told apart).
 */
export interface Draft {
  readonly claimant: string
  readonly outcome: Outcome
  readonly victims: string
  readonly subset: string | null
  /** The draft of which this one is a part, by its place in the list of drafts. */
  readonly subsetOf: number | null
  readonly figure: Figure
  readonly unit: Unit
  readonly period: Period
  readonly modality: Modality
  /** The place as the text names it, or the key of a known one. */
  readonly place: string | null
  /** When it happened, `YYYY-MM-DD`, if the text says so for this figure. */
  readonly date: string | null
  /** From the outcome's word to the end of the counted noun. */
  readonly span: Span
  /** The words of the figure alone. */
  readonly words: Span
  /** From 0 to 1: how much of the draft is said rather than concluded. */
  readonly confidence: number
  /** Why it was proposed: ids of rules, each with the words that it went by. */
  readonly why: readonly Reason[]
}

/** A rule that was applied, and the words of the text that it went by. */
export interface Reason {
  readonly rule: string
  readonly words: string
}

/** A proposed claim with its evidence (design, "Extraction JSON"). */
export interface ExtractedClaim extends Omit<Draft, 'span' | 'words' | 'figure' | 'why'> {
  readonly figure: {
    readonly kind: Figure['kind']
    readonly n: number | null
    readonly hi: number | null
  }
  readonly words: string
  readonly quote: Quote
  readonly why: readonly string[]
}

export interface Extraction {
  readonly language: Language
  readonly claims: readonly ExtractedClaim[]
}
