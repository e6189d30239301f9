'use server'

import { revalidatePath } from 'next/cache'
import type { ZodType } from 'zod'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { StepAnswer } from '@/components/review/contract'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import type { Doer } from '@/lib/log/model'
import { reviewClaim, type Stepped, takeClaimStep } from '@/lib/review/commands'
import { claimStep, review } from '@/lib/review/schema'
import { getDatabase } from '@/lib/server/db'

/** Submits or withdraws a claim. */
export async function stepClaim(input: unknown): Promise<StepAnswer> {
  const caller = await authorise('stepClaim')
  if (!caller.ok) return caller
  const { person } = caller
  return answer(claimStep, input, (given) =>
    takeClaimStep(getDatabase(), given, doerOf(person), may(person, 'review')),
  )
}

/** Approves or returns a claim. */
export async function decideReview(input: unknown): Promise<StepAnswer> {
  const caller = await authorise('decideReview')
  if (!caller.ok) return caller
  const { person } = caller
  return answer(review, input, (given) => reviewClaim(getDatabase(), given, doerOf(person)))
}

const doerOf = ({ id }: Person): Doer => ({ by: id, at: new Date() })

async function answer<T>(
  schema: ZodType<T>,
  input: unknown,
  step: (given: T) => Promise<Stepped>,
): Promise<StepAnswer> {
  const given = taken(schema, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const outcome = await step(given.data)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
