'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { authorise } from '@/app/access/authorise'
import { originOf } from '@/app/access/origin'
import { form, taken, typed } from '@/app/access/taken'
import type { NewPersonState, PressState } from '@/components/account/forms'
import * as people from '@/lib/account/commands'
import { id, newPerson, role } from '@/lib/account/schema'
import { getDatabase } from '@/lib/server/db'

const GONE: PressState = { ok: false, reason: 'gone' }

/** The address of a page of this Mizan, as whoever asks knows it: to be given to somebody else. */
async function addressOf(path: string): Promise<string> {
  return originOf(await headers()) + path
}

export async function addPerson(_last: NewPersonState, input: unknown): Promise<NewPersonState> {
  const caller = await authorise('addPerson')
  const fields = taken(form({ name: typed, email: typed, role }), input)
  const state: NewPersonState = {
    name: fields.data?.name.slice(0, 100) ?? '',
    email: fields.data?.email.slice(0, 254) ?? '',
    role: fields.data?.role ?? 'viewer',
    faults: [],
    refusal: null,
    link: null,
  }
  if (!caller.ok) return { ...state, refusal: caller.reason }
  if (!fields.success) return { ...state, faults: ['name'] }
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

export async function changeRole(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('changeRole')
  if (!caller.ok) return caller
  const given = taken(form({ person: id, role }), input)
  if (!given.success) return GONE
  const change = { id: given.data.person, role: given.data.role }
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.changeRole(getDatabase(), change, doer))
}

const oneOfThem = form({ person: id })

export async function deactivatePerson(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('deactivatePerson')
  if (!caller.ok) return caller
  const given = taken(oneOfThem, input)
  if (!given.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.deactivatePerson(getDatabase(), given.data.person, doer))
}

export async function reactivatePerson(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('reactivatePerson')
  if (!caller.ok) return caller
  const given = taken(oneOfThem, input)
  if (!given.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  return settle(await people.reactivatePerson(getDatabase(), given.data.person, doer))
}

/** Makes somebody a new link to set a password, and shows it, once. */
export async function renewLink(_last: PressState, input: unknown): Promise<PressState> {
  const caller = await authorise('renewLink')
  if (!caller.ok) return caller
  const given = taken(oneOfThem, input)
  if (!given.success) return GONE
  const doer = { by: caller.person.id, at: new Date() }
  const renewed = await people.renewLink(getDatabase(), given.data.person, doer)
  return renewed.ok ? { ok: true, link: await addressOf(renewed.link.path) } : renewed
}

function settle(outcome: people.PersonOutcome): PressState {
  if (!outcome.ok) return outcome
  revalidatePath('/', 'layout')
  return { ok: true, link: null }
}
