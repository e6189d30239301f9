import * as z from 'zod'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import type { Comparison } from '@/lib/comparison/model'
import { READINGS } from '@/lib/values/reading'
import { type Content, json, prefers } from './answer'

/** What can be asked of a comparison: the reading, and JSON or CSV. */
export const comparisonQuery = z.object({
  reading: z.enum(READINGS).optional(),
  format: z.enum(['json', 'csv']).optional(),
})

/** A comparison as it is asked for: as JSON or as CSV. @param name of the file, without its ending */
export function comparisonContent(
  request: Request,
  comparison: Comparison,
  format: 'json' | 'csv' | undefined,
  name: string,
): Content {
  const isCsv = format === 'csv' || (!format && prefers(request, 'text/csv', 'application/json'))
  if (!isCsv) return json(toJson(comparison))
  return {
    body: toCsv(comparison),
    type: 'text/csv; charset=utf-8; header=present',
    headers: {
      'Content-Disposition': `attachment; filename="${name}.${comparison.reading}.csv"`,
    },
  }
}
