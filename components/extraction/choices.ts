import type { ExtractedClaim } from '@/lib/extraction/model'

/** Names by key, for choosing. */
export interface Choice {
  readonly key: string
  readonly name: string
}

export interface DeskChoices {
  readonly sources: readonly Choice[]
  readonly actors: readonly Choice[]
  readonly incidents: readonly Choice[]
}

/** What the desk's form is sent to; see the route's actions. */
export type SaveReading = (reading: unknown) => Promise<{ readonly faults: readonly string[] }>

/** What a second reader proposes of a text, or why there is nothing from it. */
export type SecondOpinion =
  | { readonly ok: true; readonly claims: readonly ExtractedClaim[] }
  | { readonly ok: false; readonly reason: string }
