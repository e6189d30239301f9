import type { Outcome } from '@/lib/claim/model'
import type { FindingKind, Verdict } from '@/lib/comparison/model'
import type { CitedDocument } from '@/lib/document/view'
import type { PlacePrecision } from '@/lib/place/model'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'
import type { IncidentDate } from './model'

/** What the list is narrowed to. Everything that is absent does not matter. */
export interface IncidentFilter {
  /** Key of a place; places within it count too. */
  readonly place?: string
  /** `YYYY-MM-DD`, both days included. */
  readonly from?: string
  readonly to?: string
  readonly source?: string
  readonly outcome?: Outcome
  readonly verdict?: Verdict
  /** Words of a title or of a quote, in any spelling that folds to the same. */
  readonly text?: string
}

/** An incident in the list, which has those that are part of no other. */
export interface IncidentListItem {
  readonly key: string
  readonly title: Bilingual
  readonly date: IncidentDate
  readonly place: Named | null
  readonly parts: number
  readonly conflicts: number
  /** How many rows of its comparison have each verdict, under the literal reading. */
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly sources: number
  readonly documents: number
  readonly claims: number
  /** The sharpest difference, in one sentence. */
  readonly finding: (Bilingual & { readonly kind: FindingKind }) | null
}

/** What the list can be narrowed to, as far as anything would be left. */
export interface IncidentFilters {
  readonly places: readonly (Named & { readonly within: string | null })[]
  readonly sources: readonly Named[]
  readonly outcomes: readonly Outcome[]
  readonly verdicts: readonly Verdict[]
}

export interface IncidentLink {
  readonly key: string
  readonly title: Bilingual
}

export interface PartView extends IncidentLink {
  readonly date: IncidentDate
  readonly place: Named | null
  readonly partOf: string
  /** 1 for a part of the incident, 2 for a part of a part. */
  readonly depth: number
}

export interface PlaceView extends Named {
  readonly precision: PlacePrecision
  /** Degrees, WGS 84; both or neither. */
  readonly lat: number | null
  readonly lon: number | null
  /** The places that it lies within, the nearest first. */
  readonly within: readonly Named[]
}

/** An incident with everything round its comparison. */
export interface IncidentView extends IncidentLink {
  readonly date: IncidentDate
  readonly note: string | null
  readonly place: PlaceView | null
  /** The incidents that it is part of, the nearest first. */
  readonly wholes: readonly IncidentLink[]
  /** Its parts and theirs, each after its whole, in their order. */
  readonly parts: readonly PartView[]
  readonly related: readonly (IncidentLink & { readonly as: string; readonly date: IncidentDate })[]
  /** What claims on it and on its parts are quoted from, by date. */
  readonly documents: readonly CitedDocument[]
}
