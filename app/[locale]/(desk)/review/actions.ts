'use server'

import { revalidatePath } from 'next/cache'
import type { ZodType } from 'zod'
import { authorise } from '@/app/access/authorise'
import type { StepAnswer } from '@/components/review/contract'
import type { Doer } from '@/lib/log/model'
import { reviewClaim, type Stepped, takeAuthorStep } from '@/lib/review/commands'
import { authorStep, review } from '@/lib/review/schema'
import { type Database, getDatabase } from '@/lib/server/db'

/** Submits or withdraws a claim. */
export async function stepClaim(input: unknown): Promise<StepAnswer> {
  const caller = await authorise('stepClaim')
  return caller.ok ? step(authorStep, input, takeAuthorStep, caller.person.id) : caller
}

/** Approves or returns a claim. */
export async function decideReview(input: unknown): Promise<StepAnswer> {
  const caller = await authorise('decideReview')
  return caller.ok ? step(review, input, reviewClaim, caller.person.id) : caller
}

async function step<T>(
  schema: ZodType<T>,
  input: unknown,
  command: (db: Database, given: T, doer: Doer) => Promise<Stepped>,
  by: string,
): Promise<StepAnswer> {
  const given = schema.safeParse(input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const outcome = await command(getDatabase(), given.data, { by, at: new Date() })
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
