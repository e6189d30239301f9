import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { getSignedIn, type SignedIn } from '@/lib/account/session/queries'
import { getDatabase } from '@/lib/server/db'
import { askedOf } from './asked'

/** Who asks for this page, or calls this action: looked up once a request; null when nobody is signed in. */
export const getWhoAsks = cache(async (): Promise<SignedIn | null> => {
  return getSignedIn(getDatabase(), askedOf(await currentHeaders()))
})

/**
 * The headers of this request with its cookies as they stand now: an action may have set some, and the page that is
 * drawn after it is for whoever has these.
 */
async function currentHeaders(): Promise<Headers> {
  const current = new Headers(await headers())
  const jar = (await cookies()).getAll()
  const pairs = jar.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  current.set('cookie', pairs.join('; '))
  return current
}
