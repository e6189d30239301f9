'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { fieldOf } from '@/app/access/field'
import { keepCookies } from '@/app/access/keep-cookies'
import type { FieldFault, LinkState } from '@/components/account/forms'
import { setPasswordByLink, setUpFirst } from '@/lib/account/link/commands'
import { getLink } from '@/lib/account/link/queries'
import { firstPerson, password } from '@/lib/account/schema'
import { signIn } from '@/lib/account/session/commands'
import { getDatabase } from '@/lib/server/db'
import { isLanguage } from '@/lib/values/reader'

/** Does what a link is for, and signs in whoever used it. */
export async function takeLink(
  locale: unknown,
  secret: unknown,
  _last: LinkState,
  form: FormData,
): Promise<LinkState> {
  await authorise('takeLink')
  const db = getDatabase()
  const [name, email, chosen] = ['name', 'email', 'password'].map((field) =>
    fieldOf(form, field),
  ) as [string, string, string]
  const typed = { name: name.slice(0, 100), email: email.slice(0, 254) }
  const refuse = (faults: readonly FieldFault[]) => ({ ...typed, faults, isEnded: false })
  const ended = { ...typed, faults: [], isEnded: true }
  const link = typeof secret === 'string' ? await getLink(db, secret) : null
  if (link === null || typeof secret !== 'string') return ended

  const parsed = firstPerson.safeParse(
    link.is === 'first'
      ? { name, email, password: chosen }
      : { name: link.name, email: link.email, password: chosen },
  )
  const faults = parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0] as FieldFault)
  if (password.safeParse(chosen).success && fieldOf(form, 'repeat') !== chosen)
    faults.push('repeat')
  if (!parsed.success || faults.length > 0) return refuse([...new Set(faults)])

  const outcome =
    link.is === 'first'
      ? await setUpFirst(db, secret, parsed.data)
      : await setPasswordByLink(db, secret, chosen)
  if (!outcome.ok) return ended
  const asked = askedOf(await headers())
  const proof = await signIn(db, asked, { email: outcome.email, password: chosen })
  if (proof.ok) await keepCookies(proof.cookies, asked.isSecure)
  redirect(`/${isLanguage(locale) ? locale : 'ar'}/${proof.ok ? 'incidents' : 'sign-in'}`)
}
