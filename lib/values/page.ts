/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** How many there are on all pages. */
  readonly total: number
  /** Counted from 1. A page past the last one is empty. */
  readonly page: number
  readonly pages: number
}

/** Where a page begins and how much it takes, for a query. */
export function windowOf(page: number, size: number): { skip: number; take: number } {
  return { skip: (page - 1) * size, take: size }
}

/** Puts a page together. A list without entries has one page, which is empty. */
export function pageOf<T>(
  items: readonly T[],
  { total, page, size }: { total: number; page: number; size: number },
): Page<T> {
  return { items, total, page, pages: Math.max(1, Math.ceil(total / size)) }
}
