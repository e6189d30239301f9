import * as z from 'zod'
import { count, endpoint, found, json, readQuery } from '@/app/api/http'
import { getSource } from '@/lib/source/queries'

const query = z.object({ page: count(1, 1_000_000).default(1) })

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  async ({ db, params, request }) => {
    const { page } = readQuery(request, query)
    return json(found(await getSource(db, params.key, page), 'source', params.key))
  },
)
