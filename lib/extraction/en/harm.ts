import type { Outcome } from '@/lib/claim/model'
import type { Verb } from './auxiliary'

/** A word or phrase of harm, and on which side its people stand. */
export interface Trigger {
  readonly outcome: Outcome
  /** `after`: its people follow; `before`: they come before it; `of`: after its "of", or directly before it. */
  readonly takes: 'after' | 'before' | 'of' | 'toll' | 'among'
  /** For `before`: the number of its auxiliary verb, if that shows it; `none` when it has no auxiliary. */
  readonly verb: Verb
  readonly loose: boolean
  readonly negated: boolean
  readonly from: number
  readonly to: number
}
