import type { Standing } from '@/lib/extraction/decision'
import type { BegunClaim } from '@/lib/extraction/prefill'
import type { Proposal, ProposedClaim } from '@/lib/extraction/proposal'
import type { Quote } from '@/lib/values/quote'

/** What the person at the desk is in the middle of. */
export type Mode =
  | { readonly is: 'walking' }
  | { readonly is: 'rejecting' | 'merging'; readonly id: string }
  /** A claim that is being corrected or begun; its quote may be changed meanwhile. */
  | {
      readonly is: 'editing'
      readonly id: string
      readonly quote: Quote
      /** What was filled in before and could not be recorded. */
      readonly claim?: ProposedClaim
    }
  | { readonly is: 'adding'; readonly claim: BegunClaim; readonly quote: Quote }
  /** A claim that is being accepted and of which something is missing, or whose incident is being changed. */
  | {
      readonly is: 'asking'
      readonly proposal: Proposal
      readonly mustAsk: boolean
      /** The last decision on it when the question was put: of what others decide meanwhile one is told. */
      readonly seen: number
    }
  | { readonly is: 'help' }

export const WALKING: Mode = { is: 'walking' }

/** What the desk says of the last key: it goes with the next one. */
export type Notice =
  | { readonly is: 'select' | 'selectQuote' | 'nothing' }
  | { readonly is: 'decided'; readonly standing: Standing }
  | { readonly is: 'undone'; readonly standing: Standing; readonly claim: ProposedClaim }
