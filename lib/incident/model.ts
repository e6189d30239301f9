import type { DateBasis, DatePrecision } from '@/lib/document/model'

/** When an incident happened: both days are included, and known only as far as the precision says. */
export interface IncidentDate {
  /** `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly precision: DatePrecision
  readonly basis: DateBasis
}

/** How another incident is related to one. */
export const RELATIONS = ['earlier-attack', 'later-attack', 'same-operation', 'related'] as const

export type Relation = (typeof RELATIONS)[number]

/** What an incident is to another, seen from that other. */
export const INVERSE: Readonly<Record<Relation, Relation>> = {
  'earlier-attack': 'later-attack',
  'later-attack': 'earlier-attack',
  'same-operation': 'same-operation',
  related: 'related',
}
