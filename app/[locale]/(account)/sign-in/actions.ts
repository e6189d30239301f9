'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import * as z from 'zod'
import { clearBrowser } from '@/app/access/answering'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { keepCookies } from '@/app/access/keep-cookies'
import { form, taken, typed } from '@/app/access/taken'
import type { SignInFault, SignInState } from '@/components/account/forms'
import { returnPath } from '@/lib/account/return-path'
import { secondFactorCode, signingIn } from '@/lib/account/schema'
import * as session from '@/lib/account/session/commands'
import { getDatabase } from '@/lib/server/db'
import { LANGUAGES } from '@/lib/values/text'

const called = z.strictObject({
  locale: z.enum(LANGUAGES),
  form: form({
    step: z.enum(['password', 'code']),
    back: typed,
    email: typed,
    password: typed.optional(),
    code: typed.optional(),
  }),
})

/** Takes the password, or the code that is asked for after it, and leads back to where somebody came from. */
export async function signIn(
  locale: unknown,
  _last: SignInState,
  input: unknown,
): Promise<SignInState> {
  await authorise('signIn')
  const asked = askedOf(await headers())
  const db = getDatabase()
  const fields = taken(called, { locale, form: input })
  if (!fields.success) return { step: 'password', email: '', fault: 'invalid' }
  const { step, back } = fields.data.form
  const email = fields.data.form.email.slice(0, 254)
  const refuse = (fault: SignInFault): SignInState => ({ step, email, fault })
  if (step === 'code') {
    const code = secondFactorCode.safeParse(fields.data.form.code)
    if (!code.success) return refuse('wrongCode')
    const proof = await session.giveCode(db, asked, code.data)
    if (!proof.ok) return refuse('wrongCode')
    await keepCookies(proof.cookies, asked.isSecure)
  } else {
    const given = signingIn.safeParse({ email, password: fields.data.form.password })
    if (!given.success) return refuse('invalid')
    const proof = await session.signIn(db, asked, given.data)
    if (!proof.ok) return refuse(proof.reason)
    await keepCookies(proof.cookies, asked.isSecure)
    if (proof.given === 'code') return { step: 'code', email, fault: null }
  }
  redirect(returnPath(back, fields.data.locale))
}

const leaving = z.strictObject({ locale: z.enum(LANGUAGES), form: form({}) })

/** Ends the session that calls it. */
export async function signOut(locale: unknown, input: unknown): Promise<void> {
  await authorise('signOut')
  const given = taken(leaving, { locale, form: input })
  if (!given.success) return
  const asked = askedOf(await headers())
  await keepCookies(await session.signOut(getDatabase(), asked), asked.isSecure)
  clearBrowser()
  redirect(`/${given.data.locale}/incidents`)
}
