'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import * as z from 'zod'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { keepCookies } from '@/app/access/keep-cookies'
import { getWhoAsks } from '@/app/access/signed-in'
import { form, taken, typed } from '@/app/access/taken'
import {
  type EnrolmentState,
  type OwnFault,
  type OwnState,
  type PressState,
  scopeField,
  type TokenState,
} from '@/components/account/forms'
import { SCOPES } from '@/lib/account/model'
import { id, newToken, password, secondFactorCode } from '@/lib/account/schema'
import * as session from '@/lib/account/session/commands'
import type { SignedIn } from '@/lib/account/session/queries'
import * as token from '@/lib/account/token/commands'
import { getDatabase } from '@/lib/server/db'

const refuse = (fault: OwnFault): OwnState => ({ isDone: false, fault })

/** What a command on one's own session is given. */
async function own(): Promise<
  [ReturnType<typeof getDatabase>, ReturnType<typeof askedOf>, SignedIn]
> {
  const who = await getWhoAsks()
  if (who === null) throw new Error('The session ended while it was used.')
  return [getDatabase(), askedOf(await headers()), who]
}

/** Keeps the cookies of what was proved, and shows the page as it is now. */
async function settle<T>(proof: session.Proof<T>, wrong: OwnFault): Promise<OwnState> {
  if (!proof.ok) return refuse(proof.reason === 'wrong' ? wrong : proof.reason)
  await keepCookies(proof.cookies, askedOf(await headers()).isSecure)
  revalidatePath('/', 'layout')
  return { isDone: true, fault: null }
}

const newPassword = form({ current: typed, next: typed, repeat: typed })

export async function changePassword(_last: OwnState, input: unknown): Promise<OwnState> {
  const caller = await authorise('changePassword')
  if (!caller.ok) return refuse(caller.reason)
  const given = taken(newPassword, input)
  if (!given.success) return refuse('wrong')
  const { current, next, repeat } = given.data
  if (!password.safeParse(next).success) return refuse('password')
  if (repeat !== next) return refuse('repeat')
  return settle(await session.changePassword(...(await own()), { current, next }), 'wrong')
}

const byPassword = form({ password: typed })

export async function beginSecondFactor(
  _last: EnrolmentState,
  input: unknown,
): Promise<EnrolmentState> {
  const caller = await authorise('beginSecondFactor')
  if (!caller.ok) return { enrolment: null, fault: caller.reason }
  const given = taken(byPassword, input)
  if (!given.success) return { enrolment: null, fault: 'wrong' }
  const proof = await session.beginSecondFactor(...(await own()), given.data.password)
  if (!proof.ok) return { enrolment: null, fault: proof.reason }
  return { enrolment: proof.given, fault: null }
}

const byCode = form({ code: typed })

export async function confirmSecondFactor(_last: OwnState, input: unknown): Promise<OwnState> {
  const caller = await authorise('confirmSecondFactor')
  if (!caller.ok) return refuse(caller.reason)
  const given = taken(byCode, input)
  const code = secondFactorCode.safeParse(given.data?.code)
  if (!code.success) return refuse('wrongCode')
  return settle(await session.confirmSecondFactor(...(await own()), code.data), 'wrongCode')
}

export async function endSecondFactor(_last: OwnState, input: unknown): Promise<OwnState> {
  const caller = await authorise('endSecondFactor')
  if (!caller.ok) return refuse(caller.reason)
  const given = taken(byPassword, input)
  if (!given.success) return refuse('wrong')
  return settle(await session.endSecondFactor(...(await own()), given.data.password), 'wrong')
}

/** Ends one session of whoever asks, or all the others. */
export async function endSession(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('endSession')
  if (!caller.ok) return caller
  const given = taken(form({ session: id }), input)
  if (!given.success) return { ok: false, reason: 'gone' }
  const [db, , who] = await own()
  await session.endSessions(db, who, given.data.session)
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}

const tokenForm = form({
  name: typed,
  ...Object.fromEntries(SCOPES.map((scope) => [scopeField(scope), z.literal('on').optional()])),
})

export async function issueToken(_last: TokenState, input: unknown): Promise<TokenState> {
  const caller = await authorise('issueToken')
  const fields = taken(tokenForm, input)
  const name = fields.data?.name.slice(0, 100) ?? ''
  if (!caller.ok) return { token: null, name, fault: caller.reason }
  if (!fields.success) return { token: null, name, fault: 'name' }
  const scopes = SCOPES.filter((scope) => scopeField(scope) in fields.data)
  const given = newToken.safeParse({ name, scopes })
  if (!given.success) {
    const [issue] = given.error.issues
    return { token: null, name, fault: issue?.path[0] === 'scopes' ? 'scopes' : 'name' }
  }
  const doer = { by: caller.person.id, at: new Date() }
  const issued = await token.issueToken(getDatabase(), given.data, doer)
  revalidatePath('/', 'layout')
  return { token: issued.token, name: '', fault: null }
}

export async function revokeToken(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('revokeToken')
  if (!caller.ok) return caller
  const given = taken(form({ token: id }), input)
  if (!given.success) return { ok: false, reason: 'gone' }
  const doer = { by: caller.person.id, at: new Date() }
  await token.revokeToken(getDatabase(), given.data.token, doer)
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}
