import type { Comparison, Verdict } from '@/lib/comparison/model'

/** The board in which a claim stands, and what its row comes to among what is approved. */
export interface BoardForReview {
  /** All that stands, this claim in it. */
  readonly comparison: Comparison
  /** The verdict of the claim's row among approved claims alone, without it and with it; null where there is no row. */
  readonly without: Verdict | null
  readonly withIt: Verdict | null
}
