import * as z from 'zod'
import type { PublicAssessment } from '@/lib/assessment/view'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import type { Comparison } from '@/lib/comparison/model'
import { READINGS } from '@/lib/values/reading'
import { type Content, json, prefers } from './answer'
import { Problem } from './problem'

/** What can be asked of a comparison: the reading, JSON or CSV, and what editors make of its rows. */
export const comparisonQuery = z.object({
  reading: z.enum(READINGS).optional(),
  format: z.enum(['json', 'csv']).optional(),
  assessments: z.enum(['true']).optional(),
})

/**
 * A comparison as it is asked for: as JSON or as CSV. What editors make of its rows stands beside it in JSON, and has no
 * place in a line of CSV.
 */
export function comparisonContent(
  request: Request,
  comparison: Comparison,
  {
    format,
    name,
    assessments,
  }: {
    readonly format: 'json' | 'csv' | undefined
    /** Of the file, without its ending. */
    readonly name: string
    /** Where they were asked for. */
    readonly assessments: readonly PublicAssessment[] | undefined
  },
): Content {
  const isCsv = format === 'csv' || (!format && prefers(request, 'text/csv', 'application/json'))
  if (!isCsv) return json({ ...toJson(comparison), ...(assessments && { assessments }) })
  if (assessments) throw new Problem(400, 'Assessments are given as JSON, not as CSV.')
  return {
    body: toCsv(comparison),
    type: 'text/csv; charset=utf-8; header=present',
    headers: {
      'Content-Disposition': `attachment; filename="${name}.${comparison.reading}.csv"`,
    },
  }
}
