import type { Figure } from '@/lib/values/figure'

/** What happened to people, in the order in which rows stand. */
export const OUTCOMES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'captured',
  'abducted',
  'missing',
  'surrendered',
  'released',
  'displaced',
  'evacuated',
] as const

/** What is counted. Families are not persons and are never converted. */
export const UNITS = ['persons', 'families'] as const

/** Whether a figure speaks of this incident or of a longer time that holds it. */
export const PERIODS = ['event', 'cumulative'] as const

export const MODALITIES = ['asserted', 'denied', 'alleged'] as const

/** How near the stored words are to those that were spoken. */
export const WORDINGS = ['verbatim', 'translation', 'paraphrase'] as const

/** Where a claim stands: on its way to approval, or taken out of everything but its own page. */
export const CLAIM_STATES = ['draft', 'submitted', 'returned', 'approved', 'withdrawn'] as const

/** What is decided on a claim. `reopened`: something else was recorded under an approved one. */
export const CLAIM_DECISIONS = [
  'submitted',
  'returned',
  'approved',
  'reopened',
  'withdrawn',
  'restored',
] as const

export type Outcome = (typeof OUTCOMES)[number]
export type Unit = (typeof UNITS)[number]
export type Period = (typeof PERIODS)[number]
export type Modality = (typeof MODALITIES)[number]
export type Wording = (typeof WORDINGS)[number]
export type ClaimState = (typeof CLAIM_STATES)[number]
export type ClaimDecisionKind = (typeof CLAIM_DECISIONS)[number]

/** What a figure counts: the row of a comparison. A cumulative figure is never in the row of an event's. */
export interface Measure {
  readonly outcome: Outcome
  /** Key of the actor that is harmed. */
  readonly victims: string
  readonly unit: Unit
  readonly period: Period
  /** A part of the victims (`children`, `commander`), or null for all of them. */
  readonly subset: string | null
}

/** One source's statement of one figure: what the comparison needs of it. */
export interface Claim extends Measure {
  readonly key: string
  readonly incident: string
  readonly claimant: string
  readonly document: string
  /** The claim of which this one is a part ("5 captured, one of them a commander"). */
  readonly subsetOf: string | null
  /** Key of the place that the claim names for its figure, if any. */
  readonly place: string | null
  /** Key of the actor that did it, if said. */
  readonly by: string | null
  readonly figure: Figure
  /** The figure's words as the document has them. */
  readonly words: string
  readonly modality: Modality
  /** The claim that this one repeats. */
  readonly basedOn: string | null
}

/** Stands for a measure in URLs and maps: `killed.sdf.persons.event` or `captured.sdf.persons.event.commander`. */
export function measureKey({ outcome, victims, unit, period, subset }: Measure): string {
  const total = `${outcome}.${victims}.${unit}.${period}`
  return subset === null ? total : `${total}.${subset}`
}
