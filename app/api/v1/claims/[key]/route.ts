import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { refuseQuery } from '@/app/api/query'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { toPublicClaim } from '@/lib/claim/view'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/claims/{key}',
  async ({ db, params, request }) => {
    refuseQuery(request)
    const claim = found(await getClaim(db, params.key), 'claim', params.key)
    return json(toPublicClaim(claim, await getClaimHistory(db, params.key)))
  },
)
