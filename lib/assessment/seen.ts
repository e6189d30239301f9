/** One of the claims that a row was made of, exactly as it was: what an editor had before their eyes. */
export interface SeenClaim {
  readonly claim: string
  readonly revision: number
}

/**
 * What became of a claim since. `removed`: it was withdrawn, or counts something else, or elsewhere, now.
 */
export interface RowChange {
  readonly claim: string
  readonly change: 'added' | 'removed' | 'corrected'
}

/** How a row differs from what somebody saw of it: first what is new, then what is not what it was. */
export function changesOfRow(seen: readonly SeenClaim[], now: readonly SeenClaim[]): RowChange[] {
  const [before, after] = [seen, now].map(
    (claims) => new Map(claims.map(({ claim, revision }) => [claim, revision])),
  ) as [Map<string, number>, Map<string, number>]
  const added = [...after.keys()].filter((claim) => !before.has(claim))
  const others = [...before].flatMap(([claim, revision]): RowChange[] => {
    if (!after.has(claim)) return [{ claim, change: 'removed' }]
    return after.get(claim) === revision ? [] : [{ claim, change: 'corrected' }]
  })
  return [...added.map((claim): RowChange => ({ claim, change: 'added' })), ...others]
}
