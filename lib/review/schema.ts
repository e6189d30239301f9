import * as z from 'zod'
import { key, plain } from '@/lib/bundle/fields'
import { CHECKS } from './model'

/** The revision that somebody had before their eyes. */
const seen = z.int().min(1)

/** Why: a line or a few. */
export const reason = plain.trim().max(2000)

/** An author's step with a claim. */
export const claimStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('submit'), claim: key, seen, reason: reason.nullable() }),
  z.strictObject({ step: z.literal('withdraw'), claim: key, seen, reason }),
])

/** A reviewer's decision on a claim. To return one needs a reason, to approve one every check. */
export const review = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('approve'),
    claim: key,
    seen,
    reason: reason.nullable(),
    checks: z.array(z.enum(CHECKS)).max(CHECKS.length),
  }),
  z.strictObject({ step: z.literal('return'), claim: key, seen, reason }),
])

export type ClaimStep = z.output<typeof claimStep>
export type Review = z.output<typeof review>
