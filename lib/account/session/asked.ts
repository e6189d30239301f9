import { type Auth, openAuth } from '@/lib/server/auth'
import type { Database } from '@/lib/server/db'
import { IDLE, LONGEST_SESSION, USE_NOTED_EVERY } from '../model'

/** A request, as far as sessions look at it. */
export interface Asked {
  /** Its headers, with the cookies. */
  readonly headers: Headers
  /** Whether it came by TLS. */
  readonly isSecure: boolean
  /** Whence it came: the network address, for counting. */
  readonly address: string
}

const SECOND = 1000
const times = {
  idle: IDLE / SECOND,
  longest: LONGEST_SESSION / SECOND,
  notedEvery: USE_NOTED_EVERY / SECOND,
}

/** Next bundles this file more than once into one process: what its copies share is kept outside of them. */
const shared = globalThis as typeof globalThis & {
  mizanAuth?: WeakMap<Database, Map<boolean, Promise<Auth>>>
}
shared.mizanAuth ??= new WeakMap()
const opened = shared.mizanAuth

/** better-auth on this database, opened once, for requests that come by TLS or not. */
export function authOf(db: Database, isSecure: boolean): Promise<Auth> {
  const both = opened.get(db) ?? new Map<boolean, Promise<Auth>>()
  opened.set(db, both)
  const auth = both.get(isSecure) ?? openAuth(db, isSecure, times)
  both.set(isSecure, auth)
  return auth
}
