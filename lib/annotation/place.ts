import type { Quote } from '@/lib/values/quote'
import type { PlacementKind } from './model'
import type { CarriedView, Deed } from './view'

/** A decision on where a note stands in one version of its document. */
export interface PlacementRecord extends Deed {
  readonly document: string
  readonly kind: PlacementKind
  readonly quote: Quote | null
}

/** Where a note stands, as far as people decided. */
export interface Standing {
  /** Its words in the version that is asked for, or, while undecided there, in the last one where it stands. */
  readonly quote: Quote | null
  readonly carried: Omit<CarriedView, 'proposed'> | null
}

/**
 * Follows a note through the versions of its document. Null when somebody left it on a version between: it concerns
 * none of those that follow.
 * @param own the version that it was written on, and its words there
 * @param versions keys of the versions, the oldest first, up to the one that is asked for
 * @param placements what was decided, the first decision first
 */
export function standingOf(
  own: { readonly document: string; readonly quote: Quote | null },
  versions: readonly string[],
  placements: readonly PlacementRecord[],
): Standing | null {
  let { document: from, quote } = own
  for (const version of versions.slice(versions.indexOf(from) + 1)) {
    const decided = lastFor(version, placements)
    if (version === versions.at(-1)) {
      const was = quote?.exact ?? null
      const decision = decided && { kind: decided.kind, by: decided.by, at: decided.at }
      const now = decided === null ? quote : decided.kind === 'left' ? null : decided.quote
      return { quote: now, carried: { from, was, decision } }
    }
    if (decided?.kind === 'left') return null
    if (decided !== null) [quote, from] = [decided.quote, version]
  }
  return { quote, carried: null }
}

type Decided = PlacementRecord & { readonly kind: Exclude<PlacementKind, 'undone'> }

/** What holds for a version: the last decision, unless it was undone. */
function lastFor(version: string, placements: readonly PlacementRecord[]): Decided | null {
  const last = placements.findLast(({ document }) => document === version)
  return last === undefined || last.kind === 'undone' ? null : (last as Decided)
}
