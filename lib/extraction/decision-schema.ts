import * as z from 'zod'
import { MODALITIES, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { RELATIONS } from '@/lib/incident/model'
import { SOURCE_KINDS } from '@/lib/source/model'
import { FIGURE_KINDS } from '@/lib/values/figure'
import { REASONS } from './decision'
import { ORIGINS } from './proposal'

const words = z.string().trim().min(1).max(2000)
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)
const id = z.string().regex(/^[a-z]?\d{1,9}-[A-Za-z0-9._-]{1,150}$/)
const name = z.strictObject({ ar: words, en: words })
const count = z.int().min(0).max(10_000_000).nullable()

/** A proposed claim with what a person corrected. What is wrong in it the checks of bundles say, with its place. */
const proposedClaim = z.strictObject({
  claimant: key,
  outcome: z.enum(OUTCOMES),
  victims: key,
  subset: key.nullable(),
  subsetOf: id.nullable(),
  figure: z.strictObject({ kind: z.enum(FIGURE_KINDS), n: count, hi: count }),
  words,
  unit: z.enum(UNITS),
  period: z.enum(PERIODS),
  modality: z.enum(MODALITIES),
  place: z.string().max(300).nullable(),
  date: z.iso.date().nullable(),
  quote: z.strictObject({
    exact: z.string().min(1).max(20_000),
    start: z.int().min(0),
    end: z.int().min(0),
    prefix: z.string().max(200),
    suffix: z.string().max(200),
  }),
  confidence: z.number().min(0).max(1),
  why: z.array(z.string().max(2000)).max(40),
})

/** Which proposal of which document, as it was seen: the number of the decision that held, 0 for none. */
const seen = {
  document: key,
  proposal: id,
  origin: z.enum(ORIGINS),
  seen: z.int().min(0),
  claim: proposedClaim,
}

/** An incident that is made for a claim: on its own, a part of another, or beside another. */
const newIncident = z.strictObject({
  key,
  title: name,
  date: z.iso.date(),
  place: key.nullable(),
  partOf: key.nullable(),
  related: z.strictObject({ incident: key, as: z.enum(RELATIONS) }).nullable(),
})

/** A proposal accepted: where the claim goes, and what has to be recorded with it because nothing has it yet. */
export const acceptance = z.strictObject({
  ...seen,
  target: z.strictObject({ incident: key, place: key.nullable() }),
  newcomers: z.strictObject({
    incidents: z.array(newIncident).max(2),
    sources: z
      .array(
        z.strictObject({
          key,
          kind: z.enum(SOURCE_KINDS),
          speaksFor: key.nullable(),
          name,
        }),
      )
      .max(1),
    actors: z.array(z.strictObject({ key, kind: key, name })).max(1),
    places: z.array(z.strictObject({ key, name })).max(2),
  }),
})

export const rejection = z.strictObject({
  ...seen,
  reason: z.enum(REASONS).nullable(),
  note: z.string().trim().max(1000).nullable(),
})

export const merging = z.strictObject({ ...seen, into: id })

/** Takes a decision back: the one that is seen to hold; with `isLast`, only if none was made on the document after it. */
export const undoing = z.strictObject({
  document: key,
  proposal: id,
  seen: z.int().min(1),
  isLast: z.boolean().optional(),
})

/** What incidents are asked for by. */
export const asking = z.strictObject({
  place: key.nullable(),
  date: z.iso.date().nullable(),
  parties: z.array(key).max(20),
  day: z.iso.date(),
})

export type Acceptance = z.output<typeof acceptance>
export type NewIncident = z.output<typeof newIncident>
export type Rejection = z.output<typeof rejection>
export type Merging = z.output<typeof merging>
export type Undoing = z.output<typeof undoing>
