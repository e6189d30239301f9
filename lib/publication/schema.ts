import * as z from 'zod'
import { key, plain } from '@/lib/bundle/fields'
import { READINGS } from '@/lib/values/reading'

/** A line or a few for the public; empty where nothing is told. */
const told = z
  .string()
  .trim()
  .pipe(z.union([z.literal(''), plain.max(2000)]))

/** The same in one language or in both. */
const publicText = z
  .strictObject({ ar: told, en: told })
  .transform(({ ar, en }) => ({ ...(ar !== '' && { ar }), ...(en !== '' && { en }) }))

/** What an editor publishes: exactly what they saw. */
export const publishing = z.strictObject({
  incident: key,
  /** The fingerprint of what was shown. */
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  reading: z.enum(READINGS),
  note: publicText,
  /** That claims which are not approved yet read as silence was seen, and is meant. */
  confirmed: z.boolean(),
})

/** All versions of an incident up to one, to be taken back with a reason that everybody reads. */
export const withdrawing = z.strictObject({
  incident: key,
  number: z.int().min(1),
  reason: publicText,
})

export type Publishing = z.output<typeof publishing>
export type Withdrawing = z.output<typeof withdrawing>
