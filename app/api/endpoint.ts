import { key } from '@/lib/bundle/fields'
import { type Database, getDatabase } from '@/lib/server/db'
import { answer, type Content } from './answer'
import { OPEN, Problem, problemOf } from './problem'

/** What a handler gets: the database, the parameters of the path, and the request itself. */
export interface Asked<P> {
  readonly db: Database
  readonly params: P
  readonly request: Request
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

/** The methods of a route that is only read. All faults come back in one shape, the unexpected without a trace. */
export function endpoint<P>(
  handle: (asked: Asked<P>) => Promise<Content>,
): Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler> {
  const read: Handler = async (request, context) => {
    try {
      // Built, a route without parameters is given none at all.
      const params = ((await context.params) ?? {}) as P & { readonly key?: string }
      const isKey = params.key === undefined || key.safeParse(params.key).success
      if (!isKey) throw new Problem(404, 'What the address names is not a key.')
      return answer(request, await handle({ db: getDatabase(), params, request }))
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
      'Access-Control-Allow-Headers': '*',
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
