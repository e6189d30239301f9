import type { Refusal } from '@/lib/account/model'
import type { CarriedClaim } from '@/lib/extraction/carried'
import type { Decided } from '@/lib/extraction/commands'
import type { Acceptance, Merging, Rejection, Undoing } from '@/lib/extraction/decision-schema'
import type { DeskState } from '@/lib/extraction/desk-view'
import type { IncidentCandidate, RankedIncident } from '@/lib/incident/ranking'
import type { Language } from '@/lib/values/text'

/** The document as the desk needs it. */
export interface DeskDocument {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly language: Language | null
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly publisher: string
  /** What is recorded from earlier versions in words that stand here unchanged; null when there is none. */
  readonly earlier: { readonly carried: readonly CarriedClaim[] } | null
}

/** What came of a decision; `failed` when no answer came at all. */
export type DeskOutcome =
  | Decided
  | { readonly ok: false; readonly reason: 'invalid'; readonly fields: readonly string[] }
  | { readonly ok: false; readonly reason: 'failed' | Refusal }

/** An outcome, and where everything stands now; null when that could not be asked. */
export interface DeskAnswer {
  readonly outcome: DeskOutcome
  readonly state: DeskState | null
}

/** The identities of what a second reader proposes for the first time, or why there is nothing from it. */
export type SecondAnswer =
  | { readonly ok: true; readonly fresh: readonly string[]; readonly state: DeskState }
  | { readonly ok: false; readonly reason: string }

/** What is known of a happening when its incident is asked for. */
export interface Asked {
  readonly place: string | null
  readonly date: string | null
  readonly parties: readonly string[]
  /** The day round which incidents are looked for when the date is not known. */
  readonly day: string
}

/** The desk's way to the server; see the route's actions. */
export interface DeskActions {
  readonly accept: (given: Acceptance) => Promise<DeskAnswer>
  readonly reject: (given: Rejection) => Promise<DeskAnswer>
  readonly merge: (given: Merging) => Promise<DeskAnswer>
  readonly undo: (given: Undoing) => Promise<DeskAnswer>
  readonly propose: (asked: Asked) => Promise<readonly RankedIncident[]>
  readonly find: (text: string) => Promise<readonly IncidentCandidate[]>
  /** Asks a second reader; null when none is set up. */
  readonly ask: ((document: string) => Promise<SecondAnswer>) | null
}
