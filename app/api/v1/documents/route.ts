import * as z from 'zod'
import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { count, readQuery } from '@/app/api/query'
import { key, sha256, text, url } from '@/lib/bundle/fields'
import { listDocuments } from '@/lib/document/queries'

const query = z.object({
  text: text.max(200).optional(),
  source: key.optional(),
  sha256: sha256.optional(),
  url: url.optional(),
  latest: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  page: count(1, 1_000_000).default(1),
})

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/documents',
  async ({ db, request }) => {
    const { page, ...filter } = readQuery(request, query)
    return json(await listDocuments(db, filter, page))
  },
)
