import type { Claim, Measure } from '@/lib/claim/model'
import type { Published } from '@/lib/document/model'
import type { Actor, Source, SourceKind } from '@/lib/source/model'
import type { Figure } from '@/lib/values/figure'
import type { Interval } from '@/lib/values/interval'
import type { Reading } from '@/lib/values/reading'
import type { Bilingual } from '@/lib/values/text'

/** Five things that are never confused, and the number itself. */
export const CELL_STATES = [
  'figure',
  'vague',
  'noFigure',
  'denied',
  'silent',
  'noStatement',
] as const
export const VERDICTS = ['conflict', 'agree', 'compatible', 'oneFigure', 'noFigures'] as const
export const REASONS = ['unit', 'period', 'victims', 'combined'] as const
export const FINDING_KINDS = [
  'conflict',
  'sum',
  'contradiction',
  'denial',
  'silent',
  'vague',
  'extent',
  'revision',
] as const

export type CellState = (typeof CELL_STATES)[number]
export type Verdict = (typeof VERDICTS)[number]
export type Reason = (typeof REASONS)[number]
export type FindingKind = (typeof FINDING_KINDS)[number]
export type SilentState = 'silent' | 'noStatement'
export type Perspective = 'own' | 'enemy' | 'ally' | 'third-party'
export type Coverage = 'whole' | 'part'
export type SumVerdict = 'addsUp' | 'fallsShort' | 'exceeds' | 'cannotTell'

/** The incident that is compared, or one that it is part of, or a part of it. */
export interface IncidentFacts {
  readonly key: string
  readonly title: Bilingual
  readonly partOf: string | null
  readonly related: readonly { readonly incident: string; readonly as: string }[]
}

export interface DocumentFacts {
  readonly key: string
  readonly publisher: string
  readonly language: string
  readonly published: Published
}

/**
 * All that a comparison is a function of, besides the reading. `incidents` is the whole tree that the incident
 * stands in (in the order of the parts), `claims` all that is claimed on any of them. `basedOn` may lead to a
 * claim on another incident; `basis` then holds it and those that it repeats.
 */
export interface ComparisonFacts {
  readonly incident: string
  readonly incidents: readonly IncidentFacts[]
  readonly actors: readonly Actor[]
  readonly sources: readonly Source[]
  readonly documents: readonly DocumentFacts[]
  readonly claims: readonly Claim[]
  /** Claims outside the tree that `basedOn` leads to, by key. */
  readonly basis?: readonly Pick<Claim, 'key' | 'claimant' | 'basedOn'>[]
}

/** Whether a source's parts make its whole (design, "Parts and wholes"). `by` is the distance, 0 or null when there is none. */
export interface SumCheck {
  /** Held against the total that it is a subset of, not against its own parts. */
  readonly subset?: true
  readonly verdict: SumVerdict
  readonly by: number | null
  readonly total: Interval
  /** One entry a part, in the order of the parts: a number when exact, else its interval. */
  readonly parts: readonly (number | Interval)[]
}

/** An earlier figure of the same source, replaced by a later one. */
export interface Revision {
  readonly figure: Figure
  readonly interval: Interval | null
  readonly published: string
  readonly claims: readonly string[]
  /** Which way the figure that replaced it went. `unclear` when the two intervals overlap. */
  readonly change: 'up' | 'down' | 'unclear'
}

/** A source that says something on a measure of an incident. */
export interface SpokenCell {
  readonly state: Exclude<CellState, SilentState>
  /** As the words have it; `atLeast` the sum when it was put together from several parts. */
  readonly figure: Figure
  /** The figure's own words, as the document has them. */
  readonly words: string
  /** Null for the denial of a number, which leaves no interval ("denies that 8 were captured"). */
  readonly interval: Interval | null
  readonly coverage: Coverage
  readonly perspective: Perspective
  readonly claims: readonly string[]
  readonly sum: SumCheck | null
  readonly revisions: readonly Revision[]
  /** The source's figures of one day share no number: it contradicts itself. */
  readonly contradicts?: true
  /** "All of them": the whole group, whatever its size. */
  readonly extent?: 'all'
  /** The claimant itself only passes the leading figure on as alleged. */
  readonly alleged?: true
}

/** A source that says nothing on the measure: information, never a zero. */
export interface SilentCell {
  readonly state: SilentState
  readonly claims: readonly []
  /** Its claims on the same measure of a whole that holds this part. */
  readonly ofWhole?: readonly string[]
}

/** What one source says on one measure of one incident. */
export type Cell = SpokenCell | SilentCell

/** What is said on a part of the incident, beneath the row of the whole; who says nothing there is left out. */
export interface PartRow {
  readonly incident: string
  /** 1 for a part, 2 for a part of a part. */
  readonly depth: number
  readonly verdict: Verdict
  readonly gap: number | null
  readonly ratio: number | null
  readonly cells: Readonly<Record<string, SpokenCell>>
}

/** Killed-or-wounded figures held against killed + wounded of whoever gives both. */
export interface CombinedCheck {
  readonly added: readonly { readonly source: string; readonly interval: Interval }[]
  readonly meets: boolean
  /** The largest distance between a combined figure and a sum, or null when all meet. */
  readonly gap: number | null
}

export interface Row extends Measure {
  readonly verdict: Verdict
  /** Why rows that look akin are not held against this one. */
  readonly reasons: readonly Reason[]
  /** Those rows, by index, each with its reason. */
  readonly apart: readonly { readonly row: number; readonly reason: Reason }[]
  readonly gap: number | null
  readonly ratio: number | null
  readonly meeting: Interval | null
  readonly spread: { readonly low: number; readonly high: number | null } | null
  /** How many sources say anything on the measure. */
  readonly speaking: number
  readonly documents: number
  readonly origins: number
  /** On a killed-or-wounded row for which some source gives killed and wounded apart. */
  readonly combined: CombinedCheck | null
  readonly cells: Readonly<Record<string, Cell>>
  readonly parts: readonly PartRow[]
}

/** True for a cell in which the source says something. */
export function isSpoken(cell: Cell): cell is SpokenCell {
  return cell.state !== 'silent' && cell.state !== 'noStatement'
}

/** A run of a finding: all but `text` and `emphasis` are isolated from the text around them. */
export interface Run {
  readonly text: string
  readonly kind: 'text' | 'name' | 'source' | 'words' | 'figure' | 'formula' | 'emphasis'
}

/** One sentence that states a difference. */
export interface Finding {
  readonly kind: FindingKind
  readonly row: number
  /** The part at which the difference stands, when it is not that of the whole. */
  readonly part?: string
  readonly ar: string
  readonly en: string
  readonly claims: readonly string[]
  /** The cells that the sentence speaks of, by source. */
  readonly sources: readonly string[]
  readonly runs: { readonly ar: readonly Run[]; readonly en: readonly Run[] }
}

export interface Comparison {
  readonly incident: { readonly key: string; readonly title: Bilingual }
  readonly reading: Reading
  readonly sources: readonly {
    readonly key: string
    readonly kind: SourceKind
    readonly name: Bilingual
  }[]
  readonly rows: readonly Row[]
  readonly findings: readonly Finding[]
  readonly parts: readonly string[]
  readonly related: readonly { readonly incident: string; readonly as: string }[]
}
