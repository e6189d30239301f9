import type { Edge } from './references'
import type { Noun } from './schema'

/** What the relations of a claim that is stored are checked by. */
export interface KnownClaim {
  readonly key: string
  readonly document: string
  readonly claimant: string
  readonly outcome: string
}

/** A document that is stored. The text is there only when claims of the bundle quote it. */
export interface KnownDocument {
  readonly language: string
  readonly sha256: string
  readonly text: string | null
}

/** What the database holds of everything that a bundle names. */
export interface Known {
  readonly keys: { readonly [N in Noun]: ReadonlySet<string> }
  /** Where each edge leads from the stored entries, as far as one can get from the bundle's. */
  readonly next: { readonly [E in Edge]: ReadonlyMap<string, string | null> }
  readonly documents: ReadonlyMap<string, KnownDocument>
  /** Those that are withdrawn, too; `keys` has the others. */
  readonly claims: ReadonlyMap<string, KnownClaim>
  readonly withdrawn: ReadonlySet<string>
  /** What is stored and leads to an incident that the bundle merges into another (`claims/KEY`), by that incident. */
  readonly leading: ReadonlyMap<string, readonly string[]>
  /** Standing claims that are parts of a claim of the bundle, by that claim. */
  readonly subsets: ReadonlyMap<string, readonly KnownClaim[]>
}

/** What an empty database knows. */
export const NOTHING_KNOWN: Known = {
  keys: {
    actors: new Set(),
    sources: new Set(),
    places: new Set(),
    documents: new Set(),
    incidents: new Set(),
    claims: new Set(),
  },
  next: {
    within: new Map(),
    supersedes: new Map(),
    partOf: new Map(),
    mergedInto: new Map(),
    subsetOf: new Map(),
    basedOn: new Map(),
  },
  documents: new Map(),
  claims: new Map(),
  withdrawn: new Set(),
  leading: new Map(),
  subsets: new Map(),
}
