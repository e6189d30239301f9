import { addPerson, deactivatePerson } from '@/lib/account/commands'
import { setPasswordByLink } from '@/lib/account/link/commands'
import { ROLES, type Role } from '@/lib/account/model'
import type { Asked } from '@/lib/account/session/asked'
import { signIn } from '@/lib/account/session/commands'
import type { AuthCookie } from '@/lib/server/auth'
import type { Database } from '@/lib/server/db'

export const PASSWORD = 'a long enough one'

/** The secret in a link. */
export const secretIn = (path: string) => path.split('/').at(-1) ?? ''

/** A request with some cookies. */
export function requestWith(cookies: readonly AuthCookie[] = [], address = '192.0.2.1'): Asked {
  const jar = cookies.filter(({ maxAge }) => maxAge > 0)
  const cookie = jar.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return { headers: new Headers(cookie ? { cookie } : {}), isSecure: false, address }
}

/** Somebody with an account, who has set their password. */
export async function newPerson(db: Database, role: Role, name: string = role) {
  const email = `${name}@desk.example`
  const added = await addPerson(db, { name, email, role }, { by: 'tests', at: new Date() })
  if (!added.ok) throw new Error(added.reason)
  await setPasswordByLink(db, secretIn(added.link.path), PASSWORD)
  return { id: added.id, name, email }
}

/** Signs somebody in, and gives the cookies that their browser has then. */
export async function cookiesOf(db: Database, email: string): Promise<readonly AuthCookie[]> {
  const proof = await signIn(db, requestWith(), { email, password: PASSWORD })
  if (!proof.ok) throw new Error(proof.reason)
  return proof.cookies
}

/** Everybody whom a test may be: of each role one, and one who was signed in and is deactivated since. */
export type Somebody = Role | 'deactivated'

/** The cookies of somebody's browser, as a browser takes them. */
export type Cookies = readonly { readonly name: string; readonly value: string }[]

/** Adds one person of each role and one who has left, and signs them in. */
export async function addEverybody(db: Database): Promise<Record<Somebody, Cookies>> {
  const entries: [Somebody, Cookies][] = []
  for (const who of [...ROLES, 'deactivated'] as const) {
    const { id, email } = await newPerson(db, who === 'deactivated' ? 'admin' : who, who)
    const cookies = await cookiesOf(db, email)
    const jar = cookies.map(({ name, value }) => ({ name, value: encodeURIComponent(value) }))
    entries.push([who, jar])
    if (who === 'deactivated') await deactivatePerson(db, id, { by: 'tests', at: new Date() })
  }
  return Object.fromEntries(entries) as Record<Somebody, Cookies>
}
