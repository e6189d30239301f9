import * as z from 'zod'
import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { count, readQuery } from '@/app/api/query'
import { key } from '@/lib/bundle/fields'
import { OUTCOMES } from '@/lib/claim/model'
import { listClaims } from '@/lib/claim/queries'

const query = z.object({
  incident: key.optional(),
  source: key.optional(),
  document: key.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  after: key.optional(),
  limit: count(1, 500).default(100),
})

/** `next` is what `after` has to be for the page that follows, or null on the last. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/claims',
  async ({ db, request }) => {
    const { after, limit, ...filter } = readQuery(request, query)
    const range = after === undefined ? { limit: limit + 1 } : { after, limit: limit + 1 }
    const claims = await listClaims(db, filter, range)
    const items = claims.slice(0, limit)
    return json({ items, next: claims.length > limit ? (items.at(-1)?.key ?? null) : null })
  },
)
