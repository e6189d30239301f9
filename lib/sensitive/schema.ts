import * as z from 'zod'
import { key, plain } from '@/lib/bundle/fields'

/** What a document's text holds, told anew or no more. */
export const describing = z.strictObject({
  document: key,
  /** What was told when it was looked at. */
  seen: description().nullable(),
  sensitive: description().nullable(),
})

function description() {
  const told = plain.max(500)
  return z
    .strictObject({ ar: told.optional(), en: told.optional() })
    .transform(({ ar, en }) => ({ ...(ar && { ar }), ...(en && { en }) }))
    .refine(({ ar, en }) => ar !== undefined || en !== undefined)
}

export type Describing = z.output<typeof describing>
