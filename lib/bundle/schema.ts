import * as z from 'zod'
import { MODALITIES, OUTCOMES, PERIODS, UNITS, WORDINGS } from '@/lib/claim/model'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { PLACE_PRECISIONS } from '@/lib/place/model'
import { SOURCE_KINDS } from '@/lib/source/model'
import { complaints } from './faults'
import {
  bilingual,
  day,
  key,
  language,
  plain,
  rating,
  sha256,
  text,
  time,
  url,
  words,
} from './fields'
import { figure } from './figure'

/** The name of the format, as it stands in every bundle. */
export const FORMAT = 'mizan-bundle/1'

/** Fields that may be absent or null, which is the same. */
const optionalKey = key.nullish().transform((value) => value ?? null)
const optionalText = text.nullish().transform((value) => value ?? null)
const optionalUrl = url.nullish().transform((value) => value ?? null)

/** What graphic or distressing matter a quote or a text holds, told before it is shown. */
const sensitive = z
  .strictObject({ ar: plain.optional(), en: plain.optional() })
  .nullish()
  .transform((told) => {
    const { ar, en } = told ?? {}
    return ar || en ? { ...(ar && { ar }), ...(en && { en }) } : null
  })

const actor = z.strictObject({
  key,
  kind: key,
  name: bilingual,
  aliases: z.array(plain).default([]),
  alliedWith: z.array(key).default([]),
  note: optionalText,
})

const source = z.strictObject({
  key,
  kind: z.enum(SOURCE_KINDS),
  speaksFor: optionalKey,
  name: bilingual,
  url: optionalUrl,
  basedOn: z.array(key).default([]),
  reliability: rating.nullish().transform((value) => value ?? null),
  reliabilityNote: optionalText,
  note: optionalText,
})

const place = z
  .strictObject({
    key,
    name: bilingual,
    precision: z.enum(PLACE_PRECISIONS),
    lat: degrees(90),
    lon: degrees(180),
    within: optionalKey,
    note: optionalText,
  })
  .refine(({ lat, lon }) => (lat === null) === (lon === null), {
    params: { say: complaints.halfPosition },
    path: ['lat'],
  })

const document = z.strictObject({
  key,
  publisher: key,
  language,
  title: words,
  url: optionalUrl,
  published: z.strictObject({
    date: day,
    precision: z.enum(DATE_PRECISIONS),
    basis: z.enum(DATE_BASES),
    note: optionalText,
  }),
  retrievedAt: time.nullish().transform((value) => value ?? null),
  text: words,
  sha256: sha256.nullish(),
  supersedes: optionalKey,
  note: optionalText,
  sensitive,
})

const incident = z
  .strictObject({
    key,
    title: bilingual,
    date: z
      .strictObject({
        start: day,
        end: day,
        precision: z.enum(DATE_PRECISIONS),
        basis: z.enum(DATE_BASES),
      })
      .superRefine(({ start, end }, context) => {
        if (start > end) {
          const say = () => complaints.endsBeforeStart(start, end)
          context.addIssue({ code: 'custom', path: ['end'], params: { say } })
        }
      }),
    place: optionalKey,
    partOf: optionalKey,
    related: z.array(z.strictObject({ incident: key, as: key })).default([]),
    mergedInto: optionalKey,
    note: optionalText,
  })
  .refine(
    ({ mergedInto, partOf, related }) => {
      return mergedInto === null || (partOf === null && related.length === 0)
    },
    { params: { say: complaints.mergedBelongs }, path: ['mergedInto'] },
  )

const claim = z.strictObject({
  key,
  incident: key,
  claimant: key,
  document: key,
  outcome: z.enum(OUTCOMES),
  victims: key,
  subset: optionalKey,
  subsetOf: optionalKey,
  by: optionalKey,
  figure,
  words: plain,
  unit: z.enum(UNITS).default('persons'),
  period: z.enum(PERIODS).default('event'),
  place: optionalKey,
  modality: z.enum(MODALITIES).default('asserted'),
  wording: z.enum(WORDINGS).default('verbatim'),
  quote: z.strictObject({
    exact: words,
    start: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    end: z.int().nullish(),
    prefix: text.nullish(),
    suffix: text.nullish(),
  }),
  translation: z
    .union([words, z.strictObject({ ar: words.optional(), en: words.optional() })])
    .nullish(),
  evidence: optionalText,
  note: optionalText,
  sensitive,
  basedOn: optionalKey,
})

/** The nouns of a bundle, in the order in which they refer to each other. */
export const NOUNS = ['actors', 'sources', 'places', 'documents', 'incidents', 'claims'] as const

export type Noun = (typeof NOUNS)[number]

/** The schema of one entry of each list. */
export const ENTRIES = {
  actors: actor,
  sources: source,
  places: place,
  documents: document,
  incidents: incident,
  claims: claim,
} as const

/** One entry as it was given, with the defaults filled in; what it refers to is not yet looked up. */
export type Entry<N extends Noun> = z.output<(typeof ENTRIES)[N]>

/** A number of degrees on either side of zero, or null. */
function degrees(most: number) {
  return z
    .number()
    .min(-most)
    .max(most)
    .nullish()
    .transform((value) => value ?? null)
}
