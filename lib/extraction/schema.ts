import * as z from 'zod'
import { MODALITIES, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { DATE_BASES } from '@/lib/document/model'
import { FIGURE_KINDS } from '@/lib/values/figure'

const words = z.string().trim().min(1)
const key = z.string().trim().min(1).max(120)

/** A proposal as a person accepted or corrected it. What is wrong in it the import of bundles says, with its place. */
const acceptedClaim = z.strictObject({
  claimant: key,
  outcome: z.enum(OUTCOMES),
  victims: key,
  subset: key.nullable(),
  /** The claim of which this one is a part, by its place in the list. */
  subsetOf: z.int().min(0).nullable(),
  figure: z.strictObject({
    kind: z.enum(FIGURE_KINDS),
    n: z.int().nullable(),
    hi: z.int().nullable(),
  }),
  words,
  unit: z.enum(UNITS),
  period: z.enum(PERIODS),
  modality: z.enum(MODALITIES),
  quote: z.strictObject({ exact: words, start: z.int().min(0) }),
})

/** A read text, with what a person decided about it. */
export const acceptedReading = z.strictObject({
  document: z.strictObject({
    title: words,
    text: words,
    language: z.enum(['ar', 'en']),
    publisher: key,
    url: z.string().trim().nullable(),
    published: z.strictObject({ date: z.iso.date(), basis: z.enum(DATE_BASES) }),
  }),
  /** An incident that is already recorded, or a new one. */
  incident: z.union([
    z.strictObject({ key }),
    z.strictObject({
      title: z.strictObject({ ar: words, en: words }),
      date: z.iso.date(),
      place: key.nullable(),
    }),
  ]),
  claims: z.array(acceptedClaim).min(1),
})

export type AcceptedReading = z.output<typeof acceptedReading>
export type AcceptedClaim = AcceptedReading['claims'][number]
