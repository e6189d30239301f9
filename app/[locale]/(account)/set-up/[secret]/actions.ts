'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import * as z from 'zod'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { keepCookies } from '@/app/access/keep-cookies'
import { form, taken, typed } from '@/app/access/taken'
import type { FieldFault, LinkState } from '@/components/account/forms'
import { setPasswordByLink, setUpFirst } from '@/lib/account/link/commands'
import { getLink } from '@/lib/account/link/queries'
import { firstPerson, password } from '@/lib/account/schema'
import { signIn } from '@/lib/account/session/commands'
import { getDatabase } from '@/lib/server/db'
import { LANGUAGES } from '@/lib/values/text'

const called = z.strictObject({
  locale: z.enum(LANGUAGES),
  secret: z.string().regex(/^[\w-]{1,200}$/),
  form: form({
    name: typed.optional(),
    email: typed.optional(),
    password: typed,
    repeat: typed,
  }),
})

/** Does what a link is for, and signs in whoever used it. */
export async function takeLink(
  locale: unknown,
  secret: unknown,
  _last: LinkState,
  input: unknown,
): Promise<LinkState> {
  await authorise('takeLink')
  const db = getDatabase()
  const given = taken(called, { locale, secret, form: input })
  if (!given.success) return { name: '', email: '', faults: [], isEnded: true }
  const { name = '', email = '', password: chosen, repeat } = given.data.form
  const typedIn = { name: name.slice(0, 100), email: email.slice(0, 254) }
  const refuse = (faults: readonly FieldFault[]) => ({ ...typedIn, faults, isEnded: false })
  const ended = { ...typedIn, faults: [], isEnded: true }
  const link = await getLink(db, given.data.secret)
  if (link === null) return ended

  const parsed = firstPerson.safeParse(
    link.is === 'first'
      ? { name, email, password: chosen }
      : { name: link.name, email: link.email, password: chosen },
  )
  const faults = parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0] as FieldFault)
  if (password.safeParse(chosen).success && repeat !== chosen) faults.push('repeat')
  if (!parsed.success || faults.length > 0) return refuse([...new Set(faults)])

  const outcome =
    link.is === 'first'
      ? await setUpFirst(db, given.data.secret, parsed.data)
      : await setPasswordByLink(db, given.data.secret, chosen)
  if (!outcome.ok) return ended
  const asked = askedOf(await headers())
  const proof = await signIn(db, asked, { email: outcome.email, password: chosen })
  if (proof.ok) await keepCookies(proof.cookies, asked.isSecure)
  redirect(`/${given.data.locale}/${proof.ok ? 'incidents' : 'sign-in'}`)
}
