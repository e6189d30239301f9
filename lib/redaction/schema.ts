import * as z from 'zod'
import { plain, text } from '@/lib/bundle/fields'

/** How many lines may be removed at once, and how long each may be. */
export const MOST_LINES = 50
export const LONGEST_LINE = 200

/** What is to be removed, a line each; empty lines say nothing. */
export const wanted = z.strictObject({
  words: z
    .array(text.max(LONGEST_LINE).transform((line) => line.trim()))
    .max(MOST_LINES)
    .transform((lines) => lines.filter((line) => line !== '')),
  inside: z.boolean(),
})

/** The same with why; the reason stays for ever. */
export const redaction = z.strictObject({ ...wanted.shape, reason: plain.trim().max(2000) })

export type RedactionGiven = z.output<typeof redaction>

/** The lines of a text area, or of a file. */
export function linesOf(written: string): string[] {
  return written.split(/\r\n|\r|\n/)
}
