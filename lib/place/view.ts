import type { IncidentDate } from '@/lib/incident/model'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'
import type { PlacePrecision } from './model'

/** A place with what lies round it and in it, and what happened there. */
export interface PlaceRecord extends Named {
  readonly precision: PlacePrecision
  /** Degrees, WGS 84; both or neither. */
  readonly lat: number | null
  readonly lon: number | null
  readonly note: string | null
  /** The places that it lies within, the nearest first. */
  readonly within: readonly Named[]
  readonly holds: readonly Named[]
  /** The latest incidents at this very place on which something is claimed. */
  readonly incidents: readonly {
    readonly key: string
    readonly title: Bilingual
    readonly date: IncidentDate
  }[]
}
