import * as z from 'zod'
import { day, key, plain, text } from '@/lib/bundle/fields'
import { reason } from '@/lib/review/schema'
import { isTag, LONGEST_TAG, MOST_CLAIMS } from './model'

const person = text.min(1).max(100)

/** A word, or a few, by which people find claims: on one line, with a letter or a digit in it. */
export const tag = plain
  .trim()
  .max(LONGEST_TAG)
  .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' '))
  .refine(isTag)

/** The claims that are changed alike, each once, with what somebody saw of each. */
function each<T extends { readonly claim: string }>(one: z.ZodType<T>) {
  return z
    .array(one)
    .min(1)
    .max(MOST_CLAIMS)
    .refine((claims) => new Set(claims.map(({ claim }) => claim)).size === claims.length)
}

/** What many claims are to become: somebody's, due on a day, tagged, of another part of the incident. */
export const bulkChange = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('assign'),
    claims: each(z.strictObject({ claim: key, seen: person.nullable() })),
    to: person.nullable(),
  }),
  z.strictObject({
    change: z.literal('setDue'),
    claims: each(z.strictObject({ claim: key, seen: day.nullable() })),
    to: day.nullable(),
  }),
  z.strictObject({
    change: z.literal('tag'),
    claims: each(z.strictObject({ claim: key })),
    to: tag,
  }),
  z.strictObject({
    change: z.literal('untag'),
    claims: each(z.strictObject({ claim: key })),
    to: tag,
  }),
  z.strictObject({
    change: z.literal('move'),
    /** The revision. */
    claims: each(z.strictObject({ claim: key, seen: z.int().min(1) })),
    to: key,
    reason,
  }),
])

/** What is done together. More than one only where it takes back what was done to claims that stood differently. */
export const bulkChanges = z
  .array(bulkChange)
  .min(1)
  .max(MOST_CLAIMS)
  .refine((all) => all.reduce((sum, one) => sum + one.claims.length, 0) <= MOST_CLAIMS)

export type BulkChange = z.output<typeof bulkChange>
