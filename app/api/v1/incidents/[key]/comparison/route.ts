import * as z from 'zod'
import { type Content, json, prefers } from '@/app/api/answer'
import { permitted } from '@/app/api/caller'
import { endpoint } from '@/app/api/endpoint'
import { found, Problem } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { listAssessments } from '@/lib/assessment/queries'
import { toPublicAssessment } from '@/lib/assessment/view'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import { getComparison } from '@/lib/comparison/queries'
import { READINGS } from '@/lib/values/reading'

const query = z.object({
  reading: z.enum(READINGS).default('literal'),
  format: z.enum(['json', 'csv']).optional(),
  assessments: z.enum(['true']).optional(),
})

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/comparison',
  async ({ db, person, params: { key }, request }): Promise<Content> => {
    const { reading, format, assessments } = readQuery(request, query)
    if (assessments) permitted(person, 'readAssessments')
    const comparison = found(await getComparison(db, key, reading), 'incident', key)
    const isCsv = format === 'csv' || (!format && prefers(request, 'text/csv', 'application/json'))
    if (!isCsv) {
      const written = assessments && [...(await listAssessments(db, key)).values()]
      const given = written?.flatMap((row) => toPublicAssessment(row) ?? [])
      return json({ ...toJson(comparison), ...(given && { assessments: given }) })
    }
    if (assessments) throw new Problem(400, 'Assessments are given as JSON, not as CSV.')
    const file = `attachment; filename="${key}.${reading}.csv"`
    return {
      body: toCsv(comparison),
      type: 'text/csv; charset=utf-8; header=present',
      headers: { 'Content-Disposition': file },
    }
  },
)
