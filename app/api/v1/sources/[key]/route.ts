import * as z from 'zod'
import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { count, readQuery } from '@/app/api/query'
import { getSource } from '@/lib/source/queries'

const query = z.object({ page: count(1, 1_000_000).default(1) })

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/sources/{key}',
  async ({ db, params, request }) => {
    const { page } = readQuery(request, query)
    return json(found(await getSource(db, params.key, page), 'source', params.key))
  },
)
