/** The query of a URL, as the pages are given it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** The page of a list that an address asks for: 1 unless it says a whole number above. */
export function readPage(query: Query): number {
  const page = typeof query.page === 'string' && /^\d{1,6}$/.test(query.page) ? +query.page : 1
  return Math.max(1, page)
}

/** The query as it stands behind an address, with its question mark; empty where nothing is asked. */
export function searchOf(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) search.append(name, one)
  }
  return search.size > 0 ? `?${search}` : ''
}
