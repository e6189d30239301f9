import * as z from 'zod'
import { key, plain } from '@/lib/bundle/fields'
import { reason } from '@/lib/review/schema'
import { ATTRIBUTIONS, CLASHES, GRADES } from './model'

/** The key of a measure, as lib/claim/model.ts writes it. */
const measure = z.string().regex(/^[A-Za-z0-9._-]{1,400}$/)

/** The last row that somebody saw of what was written on the row of a comparison; 0 when there was none. */
const last = z.int().min(0)

const seenClaim = z.strictObject({ claim: key, revision: z.int().min(1) })

/** How much a reason holds in each language, in UTF-16 code units. */
export const REASONS_LENGTH = 4000

const reasons = z
  .strictObject({
    ar: plain.trim().max(REASONS_LENGTH).optional(),
    en: plain.trim().max(REASONS_LENGTH).optional(),
  })
  .refine(({ ar, en }) => ar !== undefined || en !== undefined)

/** What an editor makes of a row of a comparison. Whether that is an assessment or a dissent follows from who wrote what. */
export const assessing = z
  .strictObject({
    incident: key,
    measure,
    seen: z.strictObject({ claims: z.array(seenClaim).max(20_000), last }),
    grade: z.enum(GRADES),
    attribution: z.enum(ATTRIBUTIONS),
    actors: z.array(key).max(20),
    reasons,
    /** What looks like a slip and is meant. */
    meant: z.array(z.enum(CLASHES)).max(CLASHES.length),
  })
  .refine(({ attribution, actors }) => (attribution === 'unnamed') === (actors.length === 0))
  .refine(({ actors }) => new Set(actors).size === actors.length)

/** To take back what one wrote oneself. */
export const withdrawing = z.strictObject({ incident: key, measure, last, reason })

export type Assessing = z.output<typeof assessing>
export type Withdrawing = z.output<typeof withdrawing>
