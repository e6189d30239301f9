import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { refusalOf } from '@/lib/account/permissions'
import type { SignedIn } from '@/lib/account/session/queries'
import { preferredLanguage } from '@/lib/values/reader'
import { getWhoAsks } from './signed-in'
import { PAGES, type PageName } from './table'

/**
 * The first thing that a page does: lets in who may see it. Who is not signed in goes to sign in, and comes back to
 * the same address; who may not see it is told so, with status 403.
 * @returns who it is, or null for a reader who is not signed in
 */
export async function admit(page: PageName): Promise<SignedIn | null> {
  const who = await getWhoAsks()
  const refusal = refusalOf(who?.person ?? null, PAGES[page])
  if (refusal === 'notAllowed') forbidden()
  if (refusal === 'signedOut') {
    // proxy.ts says which address it is.
    const here = (await headers()).get('x-mizan-path') ?? `/${preferredLanguage(null)}`
    redirect(`/${here.split('/')[1]}/sign-in?back=${encodeURIComponent(here)}`)
  }
  return who
}

/** The same for a page on which somebody must be signed in, whatever else they may. */
export async function admitPerson(page: PageName): Promise<SignedIn> {
  const who = await admit(page)
  if (who === null) throw new Error(`Nobody needs to be signed in for ${page}.`)
  return who
}
