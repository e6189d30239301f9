'use server'

import { cookies, headers } from 'next/headers'
import * as z from 'zod'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { form, taken } from '@/app/access/taken'
import { cookieName, THEMES } from '@/app/i18n/preferences'
import { DIGITS } from '@/lib/values/digits'

const YEAR = 365 * 24 * 60 * 60

const chosen = form({ digits: z.enum(DIGITS).optional(), theme: z.enum(THEMES).optional() })

/** Keeps how a reader wants pages to look: `digits` and `theme`, each if the form has it. Next draws the page again, in place. */
export async function choosePreferences(input: unknown): Promise<void> {
  await authorise('choosePreferences')
  const given = taken(chosen, input)
  if (!given.success) return
  const jar = await cookies()
  const { isSecure: secure } = askedOf(await headers())
  const options = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure } as const
  const { digits, theme } = given.data
  if (digits) jar.set(cookieName('digits', secure), digits, options)
  if (theme) jar.set(cookieName('theme', secure), theme, options)
}
