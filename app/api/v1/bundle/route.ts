import type { Content } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { refuseQuery } from '@/app/api/query'
import { exportBundle } from '@/lib/bundle/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/bundle',
  async ({ db, request }): Promise<Content> => {
    refuseQuery(request)
    return {
      body: await exportBundle(db),
      type: 'application/json; charset=utf-8',
      headers: { 'Content-Disposition': 'attachment; filename="mizan-bundle.json"' },
    }
  },
)
