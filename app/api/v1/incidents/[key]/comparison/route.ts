import * as z from 'zod'
import { type Content, json, prefers } from '@/app/api/answer'
import { endpoint } from '@/app/api/endpoint'
import { found } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import { getComparison } from '@/lib/comparison/queries'
import { READINGS } from '@/lib/values/reading'

const query = z.object({
  reading: z.enum(READINGS).default('literal'),
  format: z.enum(['json', 'csv']).optional(),
})

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ key: string }>(
  'GET /api/v1/incidents/{key}/comparison',
  async ({ db, params: { key }, request }): Promise<Content> => {
    const { reading, format } = readQuery(request, query)
    const comparison = found(await getComparison(db, key, reading), 'incident', key)
    const isCsv = format === 'csv' || (!format && prefers(request, 'text/csv', 'application/json'))
    if (!isCsv) return json(toJson(comparison))
    const file = `attachment; filename="${key}.${reading}.csv"`
    return {
      body: toCsv(comparison),
      type: 'text/csv; charset=utf-8; header=present',
      headers: { 'Content-Disposition': file },
    }
  },
)
