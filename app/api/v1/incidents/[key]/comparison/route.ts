import { getMoved } from '@/app/access/moved'
import { moved } from '@/app/api/answer'
import { comparisonContent, comparisonQuery } from '@/app/api/comparison'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { versionOf } from '@/app/api/version'
import { getComparison } from '@/lib/comparison/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/comparison',
  async ({ db, person, params: { key }, request }) => {
    const { reading, format } = readQuery(request, comparisonQuery)
    const into = await getMoved(db, key)
    if (into !== null) {
      return moved(`/api/v1/incidents/${into}/comparison${new URL(request.url).search}`)
    }
    if (person !== null) {
      const comparison = await getComparison(db, key, reading ?? 'literal')
      return comparisonContent(request, found(comparison, 'incident', key), format, key)
    }
    const { edition, version } = await versionOf(key, null)
    const frozen = edition.content.comparisons[key]?.[reading ?? version.reading]
    return comparisonContent(request, found(frozen, 'incident', key), format, key)
  },
)
