import * as z from 'zod'
import { isKeepable, longestDraft } from './model'

/** What a form is about: the keys of an address, `claims/KEY` or `claims/KEY/note`. */
export const subject = z
  .string()
  .max(800)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*){0,15}$/)

/** A draft to be kept. */
export const keeping = z
  .strictObject({
    subject,
    content: z.record(z.string(), z.unknown()),
    /** When it was typed, by the clock of whoever typed. */
    at: z.iso.datetime(),
  })
  .refine(({ content }) => isKeepable(content), { error: 'cannot be kept', path: ['content'] })
  .refine((given) => JSON.stringify(given.content).length <= longestDraft(given.subject), {
    error: 'is too long',
    path: ['content'],
    when: ({ issues }) => issues.length === 0,
  })

export const dropping = z.strictObject({ subject })

export type Keeping = z.output<typeof keeping>
export type Dropping = z.output<typeof dropping>
