import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { refuseQuery } from '@/app/api/query'
import { ROUTES } from './routes'

/** What there is to ask for. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1',
  async ({ request }) => {
    refuseQuery(request)
    return json({ name: 'mizan', version: 1, routes: ROUTES })
  },
)
