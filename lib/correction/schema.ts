import * as z from 'zod'
import { key } from '@/lib/bundle/fields'
import { reason } from '@/lib/review/schema'
import { SLIPS } from './model'

/** The correction of a claim: what it is to be, field by field as a bundle writes them, and why. */
export const correction = z.strictObject({
  claim: key,
  /** The revision that was corrected. */
  seen: z.int().min(1),
  /** Its fields are checked as those of a bundle are, so that their faults are told the same. */
  content: z.record(z.string().max(40), z.unknown()),
  reason,
  /** What looks like a slip and is meant. */
  meant: z.array(z.enum(SLIPS)).max(SLIPS.length),
})

/** To make a claim again what it was in an earlier revision. */
export const restoration = z.strictObject({
  claim: key,
  seen: z.int().min(1),
  revision: z.int().min(1),
  reason,
})

export type Correction = z.output<typeof correction>
export type Restoration = z.output<typeof restoration>
