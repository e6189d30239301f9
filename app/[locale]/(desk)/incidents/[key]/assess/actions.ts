'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { AssessAnswer } from '@/components/assessment/contract'
import { assessRow, withdrawAssessment } from '@/lib/assessment/commands'
import { assessing, withdrawing } from '@/lib/assessment/schema'
import { getDatabase } from '@/lib/server/db'

/** Records what an editor makes of a row: the assessment, or a dissent from somebody else's. */
export async function assess(input: unknown): Promise<AssessAnswer> {
  const caller = await authorise('assess')
  if (!caller.ok) return caller
  const given = taken(assessing, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await assessRow(getDatabase(), given.data, doer))
}

/** Takes back what an editor wrote on a row themselves. */
export async function withdrawOwnAssessment(input: unknown): Promise<AssessAnswer> {
  const caller = await authorise('withdrawOwnAssessment')
  if (!caller.ok) return caller
  const given = taken(withdrawing, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  return shown(await withdrawAssessment(getDatabase(), given.data, doer))
}

function shown(outcome: AssessAnswer): AssessAnswer {
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
