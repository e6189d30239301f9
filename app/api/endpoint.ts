import type { RouteName } from '@/app/access/table'
import type { Person } from '@/lib/account/model'
import { key } from '@/lib/bundle/fields'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { type Database, getDatabase } from '@/lib/server/db'
import { answer, type Content } from './answer'
import { callerOf } from './caller'
import { OPEN, Problem, problemOf } from './problem'

/** What a handler gets: what may be read, who asks, the parameters of the path, and the request itself. */
export interface Asked<P> {
  /** The desk's database for who is signed in; for everybody else the one that is made of what was published. */
  readonly db: Database
  /** Null when nobody is signed in and no token was given. */
  readonly person: Person | null
  readonly params: P
  readonly request: Request
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

/** Routes that are read. */
type Readable = Extract<RouteName, `GET ${string}`>

/** The methods of a route that is only read. All faults come back in one shape, the unexpected without a trace. */
export function endpoint<P>(
  route: Readable,
  handle: (asked: Asked<P>) => Promise<Content>,
): Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler> {
  const read: Handler = async (request, context) => {
    try {
      // Built, a route without parameters is given none at all.
      const params = ((await context.params) ?? {}) as P & { readonly key?: string }
      const isKey = params.key === undefined || key.safeParse(params.key).success
      if (!isKey) throw new Problem(404, 'What the address names is not a key.')
      const person = await callerOf(getDatabase(), request, route)
      const db = await readableBy(person)
      return answer(request, await handle({ db, person, params, request }))
    } catch (error) {
      return problemOf(request, error)
    }
  }
  const refuse: Handler = async (request) => {
    const problem = new Problem(
      405,
      `${request.method} is not possible here: this API is read with GET.`,
    )
    return problemOf(request, problem, { Allow: 'GET, HEAD, OPTIONS' })
  }
  const preflight: Handler = async () => {
    const allowed = {
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*, Authorization',
    }
    const headers = {
      ...OPEN,
      ...allowed,
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    }
    return new Response(null, { status: 204, headers })
  }
  return {
    GET: read,
    HEAD: read,
    OPTIONS: preflight,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  }
}

/** The database that somebody may read. */
export async function readableBy(person: Person | null): Promise<Database> {
  const db = getDatabase()
  return person === null ? (await getPublicRecord(db)).db : db
}
