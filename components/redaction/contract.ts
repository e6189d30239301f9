import type { Refusal } from '@/lib/account/model'
import type { Found } from '@/lib/redaction/model'

/** What is shown of what was found, before it is removed. */
export interface FoundView extends Omit<Found, 'places'> {
  /** How many passages, by noun. */
  readonly counts: Readonly<Record<string, number>>
  readonly total: number
}

export type RedactionFault =
  | 'noWords'
  | 'tooShort'
  | 'tooMuch'
  | 'reason'
  | 'reasonHolds'
  | 'notSure'
  | 'nothing'

/** What the form knows of the last time it was sent: it works without scripts, and what was typed comes back. */
export interface RedactionState {
  readonly words: string
  readonly inside: boolean
  readonly reason: string
  /** What would be removed; null before one has looked. */
  readonly found: FoundView | null
  readonly fault: RedactionFault | null
  /** The line that is too short. */
  readonly line: string
  readonly refusal: Refusal | null
  readonly done: { readonly total: number; readonly isCompact: boolean } | null
}

export type Redact = (last: RedactionState, form: FormData) => Promise<RedactionState>
