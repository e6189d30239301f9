'use server'

import { revalidatePath } from 'next/cache'
import { answerWith } from '@/app/access/answering'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { CorrectAnswer } from '@/components/correction/contract'
import { correctClaim, restoreRevision } from '@/lib/correction/commands'
import { correction, restoration } from '@/lib/correction/schema'
import { getDatabase } from '@/lib/server/db'

/** Records a correction of a claim, or tells what stands in its way and records nothing. */
export async function correct(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('correct')
  if (!caller.ok) return caller
  const given = taken(correction, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await correctClaim(getDatabase(), given.data, doer))
}

/** Makes a claim again what an earlier revision of it says. */
export async function restore(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('restore')
  if (!caller.ok) return caller
  const given = taken(restoration, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await restoreRevision(getDatabase(), given.data, doer))
}

function shown(outcome: CorrectAnswer): CorrectAnswer {
  if (outcome.ok) revalidatePath('/', 'layout')
  else if (outcome.reason === 'refused') answerWith(422)
  return outcome
}
