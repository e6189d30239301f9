/** One entry of the log, as it is stored. */
export interface LogEntry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  readonly at: Date
  /** Who did it: the key of an account, or what acts without one (`sample`, the command line). */
  readonly by: string
  /** A verb: `import`, `accept`, `approve`. */
  readonly action: string
  /** What it was done to: `NOUN/KEY`. */
  readonly subject: string
  /** JSON: the salted hash of each value, by its path. */
  readonly commitments: string
  /** The hash of the entry before, or what stands for the beginning (see `chain.ts`). */
  readonly previous: string
  readonly hash: string
}

/** A value that belongs to an entry: what was before or after, or a detail of what was done. */
export interface LogValue {
  readonly path: string
  /** Random, so that nobody finds a value that was taken out by hashing guesses. */
  readonly salt: string
  /** JSON, as `canonical` writes it. */
  readonly value: string
}

/** An entry with what it commits to, as verification reads it. */
export interface ReadEntry extends LogEntry {
  readonly values: readonly LogValue[]
  /** The paths of values that were taken out; a later entry says so of each (`redactionOf`). */
  readonly redacted: readonly string[]
}

/** Who does something, and when. */
export interface Doer {
  readonly by: string
  readonly at: Date
}

/** What is done: values stand by their names under `before`, `after` and `detail`. */
export interface Deed {
  readonly action: string
  readonly subject: string
  readonly before?: object
  readonly after?: object
  readonly detail?: object
}

/**
 * What is wrong with a log, and at which entry.
 * - `missing`: the entry is gone (deleted, or moved away).
 * - `edited`: what it says is not what its hash was made of.
 * - `unlinked`: it does not continue the entry before it (something was inserted, deleted, reordered or edited here).
 * - `valueEdited`, `valueMissing`, `valueAdded`: so of one of its values.
 * - `headMissing`: no entry has the hash that somebody noted: the log was cut or made anew.
 */
export interface LogFault {
  readonly kind:
    | 'missing'
    | 'edited'
    | 'unlinked'
    | 'valueEdited'
    | 'valueMissing'
    | 'valueAdded'
    | 'headMissing'
  readonly seq: number | null
  /** Of several missing in a row, the last. */
  readonly last?: number
  readonly path?: string
}

/** What verification found: how many entries there are, the hash of the last, and all faults. */
export interface Verified {
  readonly entries: number
  readonly head: string
  readonly faults: readonly LogFault[]
}
