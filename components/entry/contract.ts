import type { EntryNoun } from '@/lib/entry/model'

/** Which entry it is, and at which revision. */
export interface EntryAt {
  readonly noun: EntryNoun
  /** Its key. */
  readonly entry: string
  readonly revision: number
}
