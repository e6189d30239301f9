import { endpoint } from '@/app/api/endpoint'
import { Problem } from '@/app/api/problem'

/** Whatever is not a route of the API. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/{...rest}',
  async () => {
    throw new Problem(404, 'There is no such route. The routes are listed at /api/v1.')
  },
)
