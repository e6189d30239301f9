import * as z from 'zod'
import { callerOf } from '@/app/api/caller'
import { problemOf } from '@/app/api/problem'
import { count, readQuery } from '@/app/api/query'
import { key } from '@/lib/bundle/fields'
import { getDeskState, hasDecisionsAfter } from '@/lib/extraction/queries'
import { getDatabase } from '@/lib/server/db'

const query = z.object({
  document: key,
  /** Number of the last decision that is known; 0 for none. */
  after: count(0, 999_999_999),
})

/**
 * Where everything stands at the desk of a document, if anything was decided since; else nothing, which costs one look at
 * an index. Desks ask every second. A route and no action: actions wait for each other, and a decision waits for nobody's
 * curiosity. It is for our own pages, and no part of the API that docs/api.md tells of.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    await callerOf(getDatabase(), request, 'GET /api/desk')
    const { document, after } = readQuery(request, query)
    const headers = { 'Cache-Control': 'no-store' }
    if (!(await hasDecisionsAfter(getDatabase(), document, after))) {
      return new Response(null, { status: 204, headers })
    }
    return Response.json(await getDeskState(getDatabase(), document), { headers })
  } catch (error) {
    return problemOf(request, error)
  }
}
