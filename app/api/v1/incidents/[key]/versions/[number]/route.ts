import * as z from 'zod'
import { json } from '@/app/api/answer'
import { comparisonContent, comparisonQuery } from '@/app/api/comparison'
import { endpoint } from '@/app/api/endpoint'
import { found, Problem } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { versionOf } from '@/app/api/version'
import { FORMAT } from '@/lib/bundle/schema'

const query = comparisonQuery.extend({ format: z.enum(['json', 'csv', 'bundle']).optional() })

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{
  key: string
  number: string
}>(
  'GET /api/v1/incidents/{key}/versions/{number}',
  async ({ params: { key, number }, request }) => {
    const { reading, format, assessments } = readQuery(request, query)
    if (!/^[1-9]\d{0,5}$/.test(number)) throw new Problem(404, `There is no version ${number}.`)
    const { edition, version } = await versionOf(key, Number(number))
    const { bundle, comparisons, assessments: frozen } = edition.content
    // All that the version rests on, to be imported elsewhere.
    if (format === 'bundle') return json({ format: FORMAT, ...bundle })
    const comparison = found(comparisons[key]?.[reading ?? version.reading], 'incident', key)
    const given = assessments && (frozen[key] ?? [])
    const name = `${key}.${number}`
    return comparisonContent(request, comparison, { format, name, assessments: given })
  },
)
