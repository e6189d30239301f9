/** The query of a URL, as the pages are given it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** The page of a list that an address asks for: 1 unless it says a whole number above. */
export function readPage(query: Query): number {
  const page = typeof query.page === 'string' && /^\d{1,6}$/.test(query.page) ? +query.page : 1
  return Math.max(1, page)
}
