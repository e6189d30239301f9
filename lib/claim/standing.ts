/**
 * The one rule of what counts as a claim: what is withdrawn stays in the database and is read by its own page alone.
 * Every condition on claims holds it, except where a key is looked up for what it once was.
 */
export const STANDING = { state: { not: 'withdrawn' } } as const

/** The same of a row that was read. */
export function isStanding({ state }: { readonly state: string }): boolean {
  return state !== STANDING.state.not
}
