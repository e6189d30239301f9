import * as z from 'zod'
import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { count, readQuery } from '@/app/api/query'
import { listSources } from '@/lib/source/queries'

const query = z.object({ page: count(1, 1_000_000).default(1) })

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/sources',
  async ({ db, request }) => json(await listSources(db, readQuery(request, query).page)),
)
