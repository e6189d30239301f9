import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { refuseQuery } from '@/app/api/query'
import { versionOf } from '@/app/api/version'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { getDatabase } from '@/lib/server/db'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/versions',
  async ({ params: { key }, request }) => {
    refuseQuery(request)
    await versionOf(key, null)
    const { versions } = await getPublicRecord(getDatabase())
    return json({ items: versions.get(key) ?? [] })
  },
)
