import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { refuseQuery } from '@/app/api/query'
import { getDocument } from '@/lib/document/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/documents/{key}',
  async ({ db, params, request }) => {
    refuseQuery(request)
    return json(found(await getDocument(db, params.key), 'document', params.key))
  },
)
