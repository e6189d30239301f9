import * as z from 'zod'
import { type Content, endpoint, readQuery } from '@/app/api/http'
import { exportBundle } from '@/lib/bundle/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  async ({ db, request }): Promise<Content> => {
    readQuery(request, z.object({}))
    return {
      body: await exportBundle(db),
      type: 'application/json; charset=utf-8',
      headers: { 'Content-Disposition': 'attachment; filename="mizan-bundle.json"' },
    }
  },
)
