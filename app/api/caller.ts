import { askedOf } from '@/app/access/asked'
import { ROUTES, type RouteName } from '@/app/access/table'
import type { Person, Scope } from '@/lib/account/model'
import { type Act, refusalOf } from '@/lib/account/permissions'
import { getSignedIn } from '@/lib/account/session/queries'
import { getTokenHolder } from '@/lib/account/token/queries'
import { isForeign } from '@/lib/request/model'
import type { Database } from '@/lib/server/db'
import { Problem } from './problem'

/** What a token must have been issued for; no token does what is not named here. */
const SCOPE_OF: Partial<Record<Act, Scope>> = {
  read: 'read',
  readNotes: 'read',
  annotate: 'annotate',
}

/**
 * Who asks: by the token of the request, or else by its cookies. The first thing that a route does.
 * @returns null for a reader who is not signed in
 * @throws Problem 403 when a page of another site sends something; 401 when the token is none that works, or somebody has to be signed in; 403 when they may not
 */
export async function callerOf(
  db: Database,
  request: Request,
  route: RouteName,
): Promise<Person | null> {
  const act: Act = ROUTES[route]
  if (route.startsWith('POST ') && isForeign(request.headers)) {
    throw new Problem(403, 'A page of another site may read, and send nothing.')
  }
  // Another scheme is not ours: a proxy before Mizan may ask for it.
  const [scheme = '', token = ''] = (request.headers.get('authorization') ?? '').split(/\s+/)
  if (scheme.toLowerCase() !== 'bearer') {
    const who = await getSignedIn(db, askedOf(request.headers))
    return permitted(who?.person ?? null, act)
  }
  const holder = await getTokenHolder(db, token)
  if (holder === null) {
    throw new Problem(401, 'This token is not valid: it was mistyped, revoked, or its person left.')
  }
  const scope = SCOPE_OF[act]
  if (scope === undefined || !holder.scopes.includes(scope)) {
    throw new Problem(
      403,
      `This token was not issued for this${scope ? `: it lacks ${scope}` : ''}.`,
    )
  }
  return permitted(holder.person, act)
}

function permitted(person: Person | null, act: Act): Person | null {
  const refusal = refusalOf(person, act)
  if (refusal === 'signedOut') throw new Problem(401, 'This needs a token, or somebody signed in.')
  if (refusal === 'notAllowed')
    throw new Problem(403, 'The role of this person does not allow this.')
  return person
}
