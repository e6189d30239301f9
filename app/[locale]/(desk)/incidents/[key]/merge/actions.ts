'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { RegroupAnswer } from '@/components/merger/contract'
import { mergeIncidents } from '@/lib/merger/commands'
import { merger, takingApart } from '@/lib/merger/schema'
import { takeApart } from '@/lib/merger/undo/commands'
import { getDatabase } from '@/lib/server/db'

/** Makes one incident of two. */
export async function mergeIncident(input: unknown): Promise<RegroupAnswer> {
  const caller = await authorise('mergeIncident')
  if (!caller.ok) return caller
  const given = taken(merger, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await mergeIncidents(getDatabase(), given.data, doer))
}

/** Takes a merger back. */
export async function takeIncidentApart(input: unknown): Promise<RegroupAnswer> {
  const caller = await authorise('takeIncidentApart')
  if (!caller.ok) return caller
  const given = taken(takingApart, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await takeApart(getDatabase(), given.data, doer))
}

function shown(outcome: RegroupAnswer): RegroupAnswer {
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
