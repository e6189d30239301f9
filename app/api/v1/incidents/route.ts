import * as z from 'zod'
import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { count, readQuery } from '@/app/api/query'
import { day, key, text } from '@/lib/bundle/fields'
import { OUTCOMES } from '@/lib/claim/model'
import { VERDICTS } from '@/lib/comparison/model'
import { listIncidents } from '@/lib/incident/queries'

const query = z.object({
  place: key.optional(),
  from: day.optional(),
  to: day.optional(),
  source: key.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  verdict: z.enum(VERDICTS).optional(),
  text: text.max(200).optional(),
  page: count(1, 1_000_000).default(1),
})

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/incidents',
  async ({ db, request }) => {
    const { page, ...filter } = readQuery(request, query)
    return json(await listIncidents(db, filter, page))
  },
)
