import { headers } from 'next/headers'
import { cache } from 'react'
import { getSignedIn, type SignedIn } from '@/lib/account/session/queries'
import { getDatabase } from '@/lib/server/db'
import { askedOf } from './asked'

/** Who asks for this page, or calls this action: looked up once a request; null when nobody is signed in. */
export const getWhoAsks = cache(async (): Promise<SignedIn | null> => {
  return getSignedIn(getDatabase(), askedOf(await headers()))
})
