import { endpoint, json } from '@/app/api/http'
import { ROUTES } from './routes'

/** What there is to ask for. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(async () =>
  json({ name: 'mizan', version: 1, routes: ROUTES }),
)
