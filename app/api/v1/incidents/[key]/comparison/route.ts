import { comparisonContent, comparisonQuery } from '@/app/api/comparison'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { versionOf } from '@/app/api/version'
import { listPublicAssessments } from '@/lib/assessment/queries'
import { getComparison } from '@/lib/comparison/queries'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/comparison',
  async ({ db, person, params: { key }, request }) => {
    const { reading, format, assessments } = readQuery(request, comparisonQuery)
    if (person !== null) {
      const comparison = found(await getComparison(db, key, reading ?? 'literal'), 'incident', key)
      const given = assessments && (await listPublicAssessments(db, key, () => true))
      return comparisonContent(request, comparison, { format, name: key, assessments: given })
    }
    const { edition, version } = await versionOf(key, null)
    const { comparisons, assessments: frozen } = edition.content
    const comparison = found(comparisons[key]?.[reading ?? version.reading], 'incident', key)
    const given = assessments && (frozen[key] ?? [])
    return comparisonContent(request, comparison, { format, name: key, assessments: given })
  },
)
