/**
 * Whether a request comes from one of our own pages, by what browsers tell of it. Programs that are no browsers tell
 * nothing, and bring no cookies that they were not given.
 */
export function isOwnPage({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
}
