import type { BrowserContext } from 'playwright-core'
import type { Cookies } from '@/tests/account/people'

/** Gives a browser profile the cookies of somebody who is signed in. */
export async function signInto(
  context: BrowserContext,
  cookies: Cookies,
  url: string,
): Promise<void> {
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })))
}
