import type { Fault } from '@/lib/bundle/faults'
import type { BulkChange } from './schema'

/** Why one claim of many cannot be changed. */
export interface Blocked {
  readonly claim: string
  /**
   * `changed`: somebody else has changed it meanwhile. `otherTree`: it belongs to another incident. `afterPublication`:
   * that part of the incident began after the claim's document was published.
   */
  readonly reason: 'unknown' | 'withdrawn' | 'changed' | 'otherTree' | 'afterPublication'
}

/** What came of changing many claims, or why none was changed. */
export type Changed =
  | { readonly ok: true; readonly changed: number; readonly undo: readonly BulkChange[] }
  | { readonly ok: false; readonly reason: 'noWorker' | 'noIncident' }
  | { readonly ok: false; readonly reason: 'blocked'; readonly blocked: readonly Blocked[] }
  | { readonly ok: false; readonly reason: 'refused'; readonly faults: readonly Fault[] }

/** Ends the transaction in which claims are changed, so that none of them is. */
export class Refusal extends Error {
  constructor(readonly outcome: Extract<Changed, { ok: false }>) {
    super(outcome.reason)
  }

  static unlessEmpty(blocked: readonly Blocked[]): void {
    if (blocked.length > 0) throw new Refusal({ ok: false, reason: 'blocked', blocked })
  }

  /** Unless each of the rows still is what somebody saw of it. */
  static unlessSeen<R extends { readonly key: string }, T>(
    claims: readonly { readonly claim: string; readonly seen: T }[],
    rows: readonly R[],
    seenOf: (row: R) => T,
  ): void {
    const seen = new Map(claims.map((one) => [one.claim, one.seen]))
    const changed = rows.filter((row) => seen.get(row.key) !== seenOf(row))
    Refusal.unlessEmpty(changed.map(({ key }) => ({ claim: key, reason: 'changed' })))
  }
}
