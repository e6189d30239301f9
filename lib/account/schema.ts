import * as z from 'zod'
import { key, plain } from '@/lib/bundle/fields'
import { isCommon } from './common-password'
import { LONGEST_PASSWORD, ROLES, SCOPES, SHORTEST_PASSWORD } from './model'

/** As people type it; kept in lower case. */
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Anything that is long enough, exactly as it is typed, save what many others use. */
export const password = z
  .string()
  .min(SHORTEST_PASSWORD)
  .max(LONGEST_PASSWORD)
  .refine((typed) => !isCommon(typed))

/** What a person, or a token, is called: it stands beside what others wrote, and may not turn it round. */
export const name = plain.trim().max(100)

export const role = z.enum(ROLES)

/** An id of a person, of a session or of a token. */
export const id = key

export const newPerson = z.strictObject({ name, email, role })

export type NewPerson = z.output<typeof newPerson>

/** The first admin. */
export const firstPerson = z.strictObject({ name, email, password })

/** What may be typed where a password is asked for: only its size is looked at. */
export const signingIn = z.strictObject({
  email,
  password: z.string().min(1).max(LONGEST_PASSWORD),
})

/** Six digits of an authenticator, or a backup code, as people type them. */
export const secondFactorCode = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().min(6).max(20))

export const newToken = z.strictObject({
  name,
  scopes: z
    .array(z.enum(SCOPES))
    .min(1)
    .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope))),
})
