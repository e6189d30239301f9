import * as z from 'zod'
import { ratingOf } from '@/lib/source/model'
import { hasBidiControl } from '@/lib/values/bidi'
import type { Bilingual } from '@/lib/values/text'
import { complaints } from './faults'

/** What zod carries from a refused value to its message. */
type Complain = (found: unknown) => Bilingual

/** A check of ours: refused values are told in the words of `complaints`. */
function must<T extends z.ZodType>(
  schema: T,
  holds: (value: z.output<T>) => boolean,
  say: Complain,
) {
  return schema.refine(holds, { params: { say } })
}

/** A NUL byte cannot be stored by PostgreSQL, and half a surrogate pair is not text in any encoding. */
const BROKEN = /\0|\p{Surrogate}/u
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/
const SHA256 = /^[0-9a-f]{64}$/i

/** Any text, also an empty one. */
export const text = must(z.string(), (value) => !BROKEN.test(value), complaints.notText)

/** A text that says something. */
export const words = must(text, (value) => value.trim() !== '', complaints.blank)

/** A key of the bundle, safe in a URL as it is. Also the form of subsets and relations. */
export const key = must(z.string(), (value) => KEY.test(value), complaints.badKey)

/**
 * A name, a title, a reason or a figure's words: nothing in it may steer the direction of what stands beside it. The one
 * rule for whatever people are to take at its word, whichever way it comes in.
 */
export const plain = must(words, (value) => !hasBidiControl(value), complaints.hasBidiControl)

export const bilingual = z.strictObject({ ar: plain, en: plain })

/** A rating on the Admiralty scale: `B` or `B2`. */
export const rating = must(z.string(), (value) => ratingOf(value) !== null, complaints.badRating)

export const language = must(z.string(), (value) => LANGUAGE.test(value), complaints.badLanguage)

/** A day of the calendar as `YYYY-MM-DD`. */
export const day = must(z.string(), isDay, complaints.badDate)

/** A moment with its offset from UTC. */
export const time = must(
  z.string(),
  (value) => z.iso.datetime({ offset: true }).safeParse(value).success,
  complaints.badTime,
)

/** An address that a reader may follow: never `javascript:`. */
export const url = must(text, isWebAddress, complaints.badUrl)

export const sha256 = must(z.string(), (value) => SHA256.test(value), complaints.badSha256)

/** True for days that exist: 2018-02-30 does not. */
export function isDay(value: string): boolean {
  return z.iso.date().safeParse(value).success
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}
