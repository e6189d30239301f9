'use server'

import { cookies } from 'next/headers'
import { authorise } from '@/app/access/authorise'
import { isTheme } from '@/app/i18n/preferences'
import { isDigits } from '@/lib/values/digits'

const YEAR = 365 * 24 * 60 * 60

/**
 * Keeps how a reader wants pages to look: `digits` and `theme`, each if the form has it. Anything else is ignored:
 * the worst that a wrong form can do is nothing. Next draws the page again, in place.
 */
export async function choosePreferences(form: FormData): Promise<void> {
  if (!(form instanceof FormData)) return
  await authorise('choosePreferences')
  const digits = form.get('digits')
  const theme = form.get('theme')
  const jar = await cookies()
  const options = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true } as const
  if (isDigits(digits)) jar.set('digits', digits, options)
  if (isTheme(theme)) jar.set('theme', theme, options)
}
