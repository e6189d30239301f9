import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { refuseQuery } from '@/app/api/query'
import { versionOf } from '@/app/api/version'
import { getIncident } from '@/lib/incident/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}',
  async ({ db, person, params: { key }, request }) => {
    refuseQuery(request)
    if (person !== null) return json(found(await getIncident(db, key), 'incident', key))
    const { edition, version, related } = await versionOf(key, null)
    const incident = found(await getIncident(edition.db, key), 'incident', key)
    return json({ ...incident, related, version })
  },
)
