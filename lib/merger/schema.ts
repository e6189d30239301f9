import * as z from 'zod'
import { bilingual, day, key } from '@/lib/bundle/fields'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { reason } from '@/lib/review/schema'

const seen = z.int().min(1)

/** That one incident is another one, and which revisions of both were seen. */
export const merger = z.strictObject({
  from: key,
  into: key,
  seen: z.strictObject({ from: seen, into: seen }),
  reason,
})

/** To undo a merger. */
export const takingApart = z.strictObject({ from: key, reason })

/** That some claims of an incident are on a new one. */
export const split = z.strictObject({
  incident: key,
  seen,
  claims: z.array(key).min(1).max(10_000),
  to: z.strictObject({
    key,
    title: bilingual,
    date: z.strictObject({
      start: day,
      end: day,
      precision: z.enum(DATE_PRECISIONS),
      basis: z.enum(DATE_BASES),
    }),
    place: key.nullable(),
    link: key.nullable(),
  }),
  reason,
  /** That parts may be torn from their totals, and the new incident begin after a text that tells of it. */
  isMeant: z.boolean(),
})

export type MergerInput = z.output<typeof merger>
export type TakingApart = z.output<typeof takingApart>
export type Split = z.output<typeof split>
