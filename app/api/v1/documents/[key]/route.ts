import * as z from 'zod'
import { endpoint, found, json, readQuery } from '@/app/api/http'
import { getDocument } from '@/lib/document/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  async ({ db, params, request }) => {
    readQuery(request, z.object({}))
    return json(found(await getDocument(db, params.key), 'document', params.key))
  },
)
