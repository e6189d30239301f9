'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { fieldOf } from '@/app/access/field'
import { keepCookies } from '@/app/access/keep-cookies'
import type { SignInFault, SignInState } from '@/components/account/forms'
import { returnPath } from '@/lib/account/return-path'
import { secondFactorCode, signingIn } from '@/lib/account/schema'
import * as session from '@/lib/account/session/commands'
import { getDatabase } from '@/lib/server/db'
import { isLanguage } from '@/lib/values/reader'

/** Takes the password, or the code that is asked for after it, and leads back to where somebody came from. */
export async function signIn(
  locale: unknown,
  _last: SignInState,
  form: FormData,
): Promise<SignInState> {
  await authorise('signIn')
  const language = isLanguage(locale) ? locale : 'ar'
  const asked = askedOf(await headers())
  const db = getDatabase()
  const step = fieldOf(form, 'step') === 'code' ? 'code' : 'password'
  const email = fieldOf(form, 'email').slice(0, 254)
  const refuse = (fault: SignInFault): SignInState => ({ step, email, fault })
  if (step === 'code') {
    const code = secondFactorCode.safeParse(fieldOf(form, 'code'))
    if (!code.success) return refuse('wrongCode')
    const proof = await session.giveCode(db, asked, code.data)
    if (!proof.ok) return refuse('wrongCode')
    await keepCookies(proof.cookies, asked.isSecure)
  } else {
    const given = signingIn.safeParse({ email, password: fieldOf(form, 'password') })
    if (!given.success) return refuse('invalid')
    const proof = await session.signIn(db, asked, given.data)
    if (!proof.ok) return refuse(proof.reason)
    await keepCookies(proof.cookies, asked.isSecure)
    if (proof.given === 'code') return { step: 'code', email, fault: null }
  }
  redirect(returnPath(fieldOf(form, 'back'), language))
}

/** Ends the session that calls it. */
export async function signOut(locale: unknown): Promise<void> {
  await authorise('signOut')
  const asked = askedOf(await headers())
  await keepCookies(await session.signOut(getDatabase(), asked), asked.isSecure)
  redirect(`/${isLanguage(locale) ? locale : 'ar'}/incidents`)
}
