import { cookies } from 'next/headers'
import type { AuthCookie } from '@/lib/server/auth'

/** Gives the browser the cookies of an answer, out of reach of scripts and of other sites. */
export async function keepCookies(given: readonly AuthCookie[], isSecure: boolean): Promise<void> {
  const jar = await cookies()
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const
  for (const { name, value, maxAge } of given) jar.set(name, value, { ...options, maxAge })
}
