import type { DateBasis, DatePrecision } from '@/lib/document/model'

/** When an incident happened: both days are included, and known only as far as the precision says. */
export interface IncidentDate {
  /** `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  readonly precision: DatePrecision
  readonly basis: DateBasis
}
