import type { Counted } from './group'
import type { Trigger } from './harm'

/** People who are counted, what happened to them, and of which others they are a part. */
export interface Link {
  readonly counted: Counted
  readonly trigger: Trigger
  /** The link of the total, by its place in the list; `before` when it stands in an earlier sentence. */
  readonly partOf: number | 'before' | null
  readonly rule: string
}
