import { json } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { refuseQuery } from '@/app/api/query'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'

/** The history tells what a claim said and since when, `decisions` whether it stands; who did so is for the desk alone. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/claims/{key}',
  async ({ db, params, request }) => {
    refuseQuery(request)
    const claim = found(await getClaim(db, params.key), 'claim', params.key)
    const revisions = await getClaimHistory(db, params.key)
    const history = revisions.map(({ recordedBy: _, ...revision }) => revision)
    const decisions = claim.decisions.map(({ by: _, ...decision }) => decision)
    return json({ ...claim, decisions, history })
  },
)
