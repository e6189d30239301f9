import * as z from 'zod'
import { key } from '@/lib/bundle/fields'
import { reason } from '@/lib/review/schema'
import { type CorrectedNoun, SLIPS } from './model'

/** What every correction has: what it is to be, field by field as a bundle writes them, and why. */
const corrected = {
  /** The revision that was corrected. */
  seen: z.int().min(1),
  /** Its fields are checked as those of a bundle are, so that their faults are told the same. */
  content: z.record(z.string().max(40), z.unknown()),
  reason,
  /** What looks like a slip and is meant. */
  meant: z.array(z.enum(SLIPS)).max(SLIPS.length),
}

const RECORDED = z.enum(['incidents', 'places'])

const restored = { seen: z.int().min(1), revision: z.int().min(1), reason }

/** The correction of a claim. */
export const correction = z.strictObject({ claim: key, ...corrected })

/** To make a claim again what it was in an earlier revision. */
export const restoration = z.strictObject({ claim: key, ...restored })

/** The same for an incident or a place, and for a source, which not everybody may correct who may correct those. */
export const entryCorrection = z.strictObject({ noun: RECORDED, key, ...corrected })
export const entryRestoration = z.strictObject({ noun: RECORDED, key, ...restored })
export const sourceCorrection = z.strictObject({ noun: z.literal('sources'), key, ...corrected })
export const sourceRestoration = z.strictObject({ noun: z.literal('sources'), key, ...restored })

export type Correction = z.output<typeof correction>
export type Restoration = z.output<typeof restoration>

type OfAny<T> = Omit<T, 'noun'> & { readonly noun: CorrectedNoun }

export type EntryCorrection = OfAny<z.output<typeof entryCorrection>>
export type EntryRestoration = OfAny<z.output<typeof entryRestoration>>
