/** What a person may be. Each role may do what those before it may; permissions.ts tells what that is. */
export const ROLES = ['viewer', 'annotator', 'editor', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Whoever is signed in, as permissions look at them. */
export interface Person {
  /** What `by` holds in records and in the log. */
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** What a token may be used for. */
export const SCOPES = ['read', 'annotate'] as const

export type Scope = (typeof SCOPES)[number]

/** Why somebody is not let do something: nobody is signed in, or their role does not allow it. */
export type Refusal = 'signedOut' | 'notAllowed'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** A session ends when it is not used for so long, … (milliseconds) */
export const IDLE = 12 * HOUR
/** … and in any case when it is so old. */
export const LONGEST_SESSION = 14 * DAY
/** How often it is written down that a session, or a token, is in use. */
export const USE_NOTED_EVERY = 60 * 1000

/** How long the link that sets up the first account works. */
export const SET_UP_LASTS = DAY
/** How long a link to set a password works. */
export const LINK_LASTS = 3 * DAY

/** How many wrong passwords or codes for one account, existing or not, and from one network address … */
export const TRIES = { account: 10, address: 50 } as const
/** … within so long, until nobody may try any more. */
export const TRIES_WINDOW = 15 * 60 * 1000

/** Characters of a password. There are no other rules: length is what counts (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

/** True when a session that began then is over, however much it is used. */
export function isTooOld(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() >= LONGEST_SESSION
}

/** True when nobody would be left who may manage people if this one no longer could. */
export function isLastAdmin(
  id: string,
  people: readonly { readonly id: string; readonly role: Role; readonly isActive: boolean }[],
): boolean {
  const admins = people.filter(({ role, isActive }) => role === 'admin' && isActive)
  return admins.length === 1 && admins[0]?.id === id
}
