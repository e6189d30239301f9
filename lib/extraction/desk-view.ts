import type { Source } from '@/lib/source/model'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'
import type { MadeDecision } from './decision'
import type { RecordedClaim } from './proposal'
import type { TargetIncident } from './target'

/** An incident that claims of the document went to, or a part of one, with its name. */
export interface DeskIncident extends TargetIncident {
  readonly title: Bilingual
}

/** What changes at the desk with every decision. */
export interface DeskState {
  /** In the order in which they were made. */
  readonly decisions: readonly MadeDecision[]
  /** Names of the people who made them, by their ids. */
  readonly people: Readonly<Record<string, string>>
  /** The incidents that claims went to, with their wholes and all parts. */
  readonly incidents: readonly DeskIncident[]
  /** Claims of the document that did not come by way of the desk. */
  readonly imported: readonly RecordedClaim[]
  readonly sources: readonly Source[]
  readonly actors: readonly Named[]
  readonly places: readonly (Named & { readonly within: string | null })[]
}
