'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { askedOf } from '@/app/access/asked'
import { authorise } from '@/app/access/authorise'
import { fieldOf } from '@/app/access/field'
import { keepCookies } from '@/app/access/keep-cookies'
import { getWhoAsks } from '@/app/access/signed-in'
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

export async function changePassword(_last: OwnState, form: FormData): Promise<OwnState> {
  const caller = await authorise('changePassword')
  if (!caller.ok) return refuse(caller.reason)
  const next = password.safeParse(fieldOf(form, 'next'))
  if (!next.success) return refuse('password')
  if (fieldOf(form, 'repeat') !== next.data) return refuse('repeat')
  const given = { current: fieldOf(form, 'current'), next: next.data }
  return settle(await session.changePassword(...(await own()), given), 'wrong')
}

export async function beginSecondFactor(
  _last: EnrolmentState,
  form: FormData,
): Promise<EnrolmentState> {
  const caller = await authorise('beginSecondFactor')
  if (!caller.ok) return { enrolment: null, fault: caller.reason }
  const proof = await session.beginSecondFactor(...(await own()), fieldOf(form, 'password'))
  if (!proof.ok) return { enrolment: null, fault: proof.reason }
  return { enrolment: proof.given, fault: null }
}

export async function confirmSecondFactor(_last: OwnState, form: FormData): Promise<OwnState> {
  const caller = await authorise('confirmSecondFactor')
  if (!caller.ok) return refuse(caller.reason)
  const code = secondFactorCode.safeParse(fieldOf(form, 'code'))
  if (!code.success) return refuse('wrongCode')
  return settle(await session.confirmSecondFactor(...(await own()), code.data), 'wrongCode')
}

export async function endSecondFactor(_last: OwnState, form: FormData): Promise<OwnState> {
  const caller = await authorise('endSecondFactor')
  if (!caller.ok) return refuse(caller.reason)
  return settle(await session.endSecondFactor(...(await own()), fieldOf(form, 'password')), 'wrong')
}

/** Ends one session of whoever asks, or all the others. */
export async function endSession(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('endSession')
  if (!caller.ok) return caller
  const which = id.safeParse(fieldOf(form, 'session'))
  const [db, , who] = await own()
  if (which.success) await session.endSessions(db, who, which.data)
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}

export async function issueToken(_last: TokenState, form: FormData): Promise<TokenState> {
  const caller = await authorise('issueToken')
  const name = fieldOf(form, 'name').slice(0, 100)
  if (!caller.ok) return { token: null, name, fault: caller.reason }
  const scopes = SCOPES.filter((scope) => fieldOf(form, scopeField(scope)) !== '')
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

export async function revokeToken(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('revokeToken')
  if (!caller.ok) return caller
  const which = id.safeParse(fieldOf(form, 'token'))
  const doer = { by: caller.person.id, at: new Date() }
  if (which.success) await token.revokeToken(getDatabase(), which.data, doer)
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}
