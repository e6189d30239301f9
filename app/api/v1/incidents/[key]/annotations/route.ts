import { collectionOf } from '@/app/api/annotations'
import { endpoint } from '@/app/api/endpoint'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/annotations',
  ({ params, ...asked }) => collectionOf({ incident: params.key }, asked),
)
