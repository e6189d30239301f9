/** Folded words either side of a span. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/** Letters that two unrelated texts of one language share by chance, as a part of their length. */
const CHANCE = 0.4

/**
 * How alike the surroundings of two spans are, each side 0 (no more than any two texts) to 1 (the same). A side that
 * the original did not have, at the edge of its text, is null and counts neither way.
 */
export function likenessOf(
  was: Context,
  is: Context,
): { prefix: number | null; suffix: number | null } {
  const { length } = was.prefix
  return {
    prefix: length === 0 ? null : likeness(was.prefix, is.prefix.slice(-length)),
    suffix: was.suffix === '' ? null : likeness(was.suffix, is.suffix.slice(0, was.suffix.length)),
  }
}

/** Two short texts: 1 for the same, 0 for those that have as little in common as any two. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const same = 1 - distance(a, b) / Math.max(a.length, b.length)
  return Math.max(0, (same - CHANCE) / (1 - CHANCE))
}

/** Levenshtein's distance, in UTF-16 units; time and room for short texts. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
