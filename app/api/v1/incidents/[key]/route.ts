import * as z from 'zod'
import { endpoint, found, json, readQuery } from '@/app/api/http'
import { getIncident } from '@/lib/incident/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  async ({ db, params, request }) => {
    readQuery(request, z.object({}))
    return json(found(await getIncident(db, params.key), 'incident', params.key))
  },
)
