import type { ClaimView } from '@/lib/claim/view'
import type { IncidentDate } from '@/lib/incident/model'
import type { Page } from '@/lib/values/page'
import type { Bilingual } from '@/lib/values/text'
import type { SourceKind } from './model'

/** Something that has a key and a name: an actor, a source or a place. */
export interface Named {
  readonly key: string
  readonly name: Bilingual
}

/** A source in a list. */
export interface SourceListItem extends Named {
  readonly kind: SourceKind
  readonly url: string | null
  readonly note: string | null
  readonly speaksFor: Named | null
  /** How many claims it makes. */
  readonly claims: number
  /** How many documents it publishes. */
  readonly documents: number
}

/** What a source says on one incident. */
export interface ClaimsOnIncident {
  readonly incident: {
    readonly key: string
    readonly title: Bilingual
    readonly date: IncidentDate
  }
  readonly claims: readonly ClaimView[]
}

/** That one source quotes another. */
export interface Quoting {
  /** The other one. */
  readonly source: Named
  /** That it is recorded as a habit. */
  readonly isUsual: boolean
  /** How many claims of the one repeat a claim of the other. */
  readonly claims: number
}

/** A source with one page of its claims, the latest incidents first. Totals of the page count claims. */
export interface SourceView extends SourceListItem {
  readonly incidents: Page<ClaimsOnIncident>
  /** On the Admiralty scale, `B` or `B2`; null where it is not rated. */
  readonly reliability: string | null
  readonly quotes: readonly Quoting[]
  readonly quotedBy: readonly Quoting[]
}
