import * as z from 'zod'
import { type Content, json, prefers } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found, Problem } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { listAssessments } from '@/lib/assessment/queries'
import { type PublicAssessment, toPublicAssessment } from '@/lib/assessment/view'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import { getComparison } from '@/lib/comparison/queries'
import { findVersion } from '@/lib/publication/queries'
import { getDatabase } from '@/lib/server/db'
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
    const comparison = found(await getComparison(db, key, reading), 'incident', key)
    const isCsv = format === 'csv' || (!format && prefers(request, 'text/csv', 'application/json'))
    if (!isCsv) {
      const given = assessments && { assessments: await assessmentsFor(person, key) }
      return json({ ...toJson(comparison), ...given })
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

/** What editors make of the rows as it stands, for who may read that; for everybody else as it was published last. */
async function assessmentsFor(
  person: Person | null,
  key: string,
): Promise<readonly PublicAssessment[]> {
  const db = getDatabase()
  if (may(person, 'readAssessments')) {
    return [...(await listAssessments(db, key)).values()].flatMap((row) => {
      return toPublicAssessment(row) ?? []
    })
  }
  const found = await findVersion(db, key, null)
  return found?.state === 'public' ? (found.edition.content.assessments[key] ?? []) : []
}
