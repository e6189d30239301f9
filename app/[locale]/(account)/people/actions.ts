'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { authorise } from '@/app/access/authorise'
import { fieldOf } from '@/app/access/field'
import type { NewPersonState, PressState } from '@/components/account/forms'
import * as people from '@/lib/account/commands'
import { id, newPerson, role } from '@/lib/account/schema'
import { getDatabase } from '@/lib/server/db'

const GONE: PressState = { ok: false, reason: 'gone' }

/** The address of a page of this Mizan, as whoever asks knows it: to be given to somebody else. */
async function addressOf(path: string): Promise<string> {
  const asked = await headers()
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  return `${scheme}://${host}${path}`
}

export async function addPerson(_last: NewPersonState, form: FormData): Promise<NewPersonState> {
  const caller = await authorise('addPerson')
  const chosen = role.safeParse(fieldOf(form, 'role'))
  const state: NewPersonState = {
    name: fieldOf(form, 'name').slice(0, 100),
    email: fieldOf(form, 'email').slice(0, 254),
    role: chosen.success ? chosen.data : 'viewer',
    faults: [],
    refusal: null,
    link: null,
  }
  if (!caller.ok) return { ...state, refusal: caller.reason }
  const { name, email } = state
  const given = newPerson.safeParse({ name, email, role: state.role })
  if (!given.success) {
    const fields = given.error.issues.map(({ path }) => (path[0] === 'name' ? 'name' : 'email'))
    return { ...state, faults: [...new Set(fields)] }
  }
  const doer = { by: caller.person.id, at: new Date() }
  const added = await people.addPerson(getDatabase(), given.data, doer)
  if (!added.ok) return { ...state, faults: ['taken'] }
  revalidatePath('/', 'layout')
  return { ...state, name: '', email: '', link: await addressOf(added.link.path) }
}

export async function changeRole(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('changeRole')
  if (!caller.ok) return caller
  const [person, chosen] = [
    id.safeParse(fieldOf(form, 'person')),
    role.safeParse(fieldOf(form, 'role')),
  ]
  if (!person.success || !chosen.success) return GONE
  const change = { id: person.data, role: chosen.data }
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.changeRole(getDatabase(), change, doer))
}

export async function deactivatePerson(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('deactivatePerson')
  if (!caller.ok) return caller
  const person = id.safeParse(fieldOf(form, 'person'))
  if (!person.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.deactivatePerson(getDatabase(), person.data, doer))
}

export async function reactivatePerson(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('reactivatePerson')
  if (!caller.ok) return caller
  const person = id.safeParse(fieldOf(form, 'person'))
  if (!person.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.reactivatePerson(getDatabase(), person.data, doer))
}

/** Makes somebody a new link to set a password, and shows it, once. */
export async function renewLink(_last: PressState, form: FormData): Promise<PressState> {
  const caller = await authorise('renewLink')
  if (!caller.ok) return caller
  const person = id.safeParse(fieldOf(form, 'person'))
  if (!person.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  const renewed = await people.renewLink(getDatabase(), person.data, doer)
  return renewed.ok ? { ok: true, link: await addressOf(renewed.link.path) } : renewed
}

function settle(outcome: people.PersonOutcome): PressState {
  if (!outcome.ok) return outcome
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}
