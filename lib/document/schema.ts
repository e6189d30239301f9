import * as z from 'zod'
import { day, key, language, plain, text, time, url } from '@/lib/bundle/fields'
import { SOURCE_KINDS } from '@/lib/source/model'
import { DATE_BASES, DATE_PRECISIONS, LONGEST_TEXT, LONGEST_TITLE } from './model'
import { normaliseText } from './normal'

/** What can be wrong with a field of a document that somebody wants to store. */
export const FIELD_FAULTS = ['missing', 'wrong', 'tooLong', 'future'] as const

export type FieldFault = (typeof FIELD_FAULTS)[number]

/** The field, as a path of names, and what is wrong with it. */
export interface DocumentFault {
  readonly field: string
  readonly fault: FieldFault
}

/** A line that says something, without blanks at its ends; `field` is the rule of the bundle that it has to keep. */
function line(most: number, field: z.ZodType) {
  return z
    .string()
    .trim()
    .min(1, 'missing')
    .max(most, 'tooLong')
    .refine((value) => field.safeParse(value).success, 'wrong')
}

const name = line(200, plain)

const said = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .min(1, 'missing')
    .refine((value) => schema.safeParse(value).success, 'wrong')

const publisher = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('known'), key: said(key) }),
  z.strictObject({
    is: z.literal('new'),
    kind: z.enum(SOURCE_KINDS),
    speaksFor: key.nullable(),
    name: z.strictObject({ ar: name, en: name }),
    url: url.nullable(),
  }),
])

/**
 * A document as somebody hands it in. Its text is settled (`normaliseText`) here, so that the browser, the server and
 * the database hash the same letters; the messages of its issues are `FieldFault`s.
 */
export const newDocument = z.strictObject({
  text: z
    .string()
    .transform(normaliseText)
    .pipe(
      z
        .string()
        .min(1, 'missing')
        .max(LONGEST_TEXT, 'tooLong')
        .refine((value) => text.safeParse(value).success, 'wrong'),
    ),
  title: line(LONGEST_TITLE, text),
  publisher,
  language: said(language),
  published: z.strictObject({
    date: said(day),
    precision: z.enum(DATE_PRECISIONS),
    basis: z.enum(DATE_BASES),
  }),
  /** What stands after `#` is a place in the page and no part of its address. */
  url: z
    .string()
    .trim()
    .refine((value) => url.safeParse(value).success, 'wrong')
    .transform((value) => value.replace(/#.*$/, ''))
    .nullable(),
  /** Key of the document of which this is a later version. */
  supersedes: key.nullable(),
  /** ISO 8601: when the text was taken from its address or file; null for now. */
  retrievedAt: time.nullable(),
})

export type NewDocument = z.output<typeof newDocument>

/**
 * Whether a document says that it was published later than now. A day more is allowed: it may have been published
 * where the date is ahead of ours.
 * @param date `YYYY-MM-DD`, the first of what is known
 */
export function isInFuture({ published }: Pick<NewDocument, 'published'>, now: Date): boolean {
  return Date.parse(published.date) > now.getTime() + DAY
}

const DAY = 24 * 3600 * 1000

/** The faults of a refused document, one a field. */
export function documentFaults(error: z.ZodError): DocumentFault[] {
  const faults = new Map<string, FieldFault>()
  for (const { path, message } of error.issues) {
    const field = path.join('.')
    const fault = FIELD_FAULTS.find((known) => known === message) ?? 'wrong'
    if (!faults.has(field)) faults.set(field, fault)
  }
  return [...faults].map(([field, fault]) => ({ field, fault }))
}
