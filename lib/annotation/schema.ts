import * as z from 'zod'
import { key, text } from '@/lib/bundle/fields'
import { readCellText } from '@/lib/comparison/cell-text'
import { KINDS, LONGEST_NOTE } from './model'

const LONGEST_TAG = 80
const MOST_TAGS = 20

/** A key that is made here is a UUID; any key may be asked for. */
const note = key
const words = text.max(LONGEST_NOTE)
const tags = z
  .array(text.max(LONGEST_TAG))
  .max(MOST_TAGS)
  .transform((list) => [...new Set(list.map((tag) => tag.trim()).filter((tag) => tag !== ''))])
const position = z.int().min(0)
const span = z
  .strictObject({ start: position, end: position })
  .refine(({ start, end }) => start < end)

/** Longer than a cell of the longest keys. */
const LONGEST_CELL = 500
const cell = z
  .string()
  .max(LONGEST_CELL)
  .refine((value) => readCellText(value) !== null)

/** What a note is put on: words of a document, a whole document, a claim, or a cell of a comparison. */
const target = z.union([
  z.strictObject({ document: key, span: span.nullable() }),
  z.strictObject({ claim: key }),
  z.strictObject({ incident: key, cell }),
])

/** What annotations are exchanged of: a document, or the cells of an incident. */
export const exchangeKey = z.union([
  z.strictObject({ document: key }),
  z.strictObject({ incident: key }),
])

/** Everything that can be done with notes, as the pages ask for it. */
export const wish = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('annotate'), target, kind: z.enum(KINDS), text: words, tags }),
  z.strictObject({ do: z.literal('reply'), note, text: words }),
  z.strictObject({
    do: z.literal('revise'),
    note,
    /** The revision that was seen. */
    revision: z.int().min(1),
    text: words,
    tags,
  }),
  z.strictObject({ do: z.enum(['resolve', 'reopen', 'withdraw', 'restore']), note }),
  z.strictObject({
    do: z.literal('confirm'),
    document: key,
    /** Each with the proposal that was seen; null where the whole document is meant. */
    places: z
      .array(z.strictObject({ note, span: span.nullable() }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({ do: z.literal('adjust'), document: key, note, span }),
  z.strictObject({ do: z.enum(['leave', 'undo']), document: key, note }),
])

export type AnnotationTarget = z.output<typeof target>
export type Wish = z.input<typeof wish>
export type GrantedWish = z.output<typeof wish>

/**
 * Why something was not done. `stale`: it was changed meanwhile; the page shows it as it is now. `nobody`: it mentions
 * somebody who has no account, or has left.
 */
export const REASONS = [
  'invalid',
  'empty',
  'gone',
  'stale',
  'notYours',
  'notInText',
  'nobody',
] as const

export type Reason = (typeof REASONS)[number]

export type Outcome =
  | { readonly ok: true; readonly key: string | null }
  | { readonly ok: false; readonly reason: Reason }
