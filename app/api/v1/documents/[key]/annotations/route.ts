import type { Content } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { refuseQuery } from '@/app/api/query'
import { ANNO_TYPE } from '@/lib/annotation/jsonld'
import { exportAnnotations } from '@/lib/annotation/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/documents/{key}/annotations',
  async ({ db, params, request }): Promise<Content> => {
    refuseQuery(request)
    const collection = found(await exportAnnotations(db, params.key), 'document', params.key)
    return {
      body: `${JSON.stringify(collection, null, 2)}\n`,
      type: ANNO_TYPE,
      headers: {
        'Content-Disposition': `inline; filename="${params.key}.annotations.jsonld"`,
      },
    }
  },
)
