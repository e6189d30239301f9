'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { RegroupAnswer } from '@/components/merger/contract'
import { split } from '@/lib/merger/schema'
import * as splits from '@/lib/merger/split/commands'
import { getDatabase } from '@/lib/server/db'

/** Gives some claims of an incident one of their own. */
export async function splitIncident(input: unknown): Promise<RegroupAnswer> {
  const caller = await authorise('splitIncident')
  if (!caller.ok) return caller
  const given = taken(split, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  const outcome = await splits.splitIncident(getDatabase(), given.data, doer)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
