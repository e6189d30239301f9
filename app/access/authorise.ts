import type { Person, Refusal } from '@/lib/account/model'
import { refusalOf } from '@/lib/account/permissions'
import { answerWith, noteCall } from './answering'
import { getWhoAsks } from './signed-in'
import { ACTIONS, type ActionName } from './table'

/** Why an action does nothing for whoever called it, as a part of what it answers. */
export interface Refused {
  readonly ok: false
  readonly reason: Refusal
}

/** Whoever called an action and may, or why they may not. */
export type Caller<P> = { readonly ok: true; readonly person: P } | Refused

/** The actions that anybody may call. */
type Open = {
  [A in ActionName]: (typeof ACTIONS)[A] extends 'come' | 'read' ? A : never
}[ActionName]

/**
 * The first thing that an action does: finds out who calls it, and whether they may. Whoever may not is answered with
 * status 401 or 403, and with what the action says then.
 * @returns the person, who is there unless anybody may call this action
 */
export async function authorise<A extends ActionName>(action: A): Promise<Caller<Who<A>>> {
  noteCall()
  const person = (await getWhoAsks())?.person ?? null
  const reason = refusalOf(person, ACTIONS[action])
  if (reason !== null) answerWith(reason === 'signedOut' ? 401 : 403)
  return reason === null ? { ok: true, person: person as Who<A> } : { ok: false, reason }
}

type Who<A extends ActionName> = A extends Open ? Person | null : Person
