'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { PublishAnswer, WithdrawAnswer } from '@/components/publication/contract'
import { publishIncident, withdrawVersions } from '@/lib/publication/commands'
import { publishing, withdrawing } from '@/lib/publication/schema'
import { getDatabase } from '@/lib/server/db'

/** Publishes what an editor saw of an incident as its next version. */
export async function publish(input: unknown): Promise<PublishAnswer> {
  const caller = await authorise('publish')
  if (!caller.ok) return caller
  const given = taken(publishing, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  const published = await publishIncident(getDatabase(), given.data, doer)
  if (published.ok) revalidatePath('/', 'layout')
  return published
}

/** Takes back all that was published of an incident. */
export async function withdraw(input: unknown): Promise<WithdrawAnswer> {
  const caller = await authorise('withdraw')
  if (!caller.ok) return caller
  const given = taken(withdrawing, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  const withdrawn = await withdrawVersions(getDatabase(), given.data, doer)
  if (withdrawn.ok) revalidatePath('/', 'layout')
  return withdrawn
}
