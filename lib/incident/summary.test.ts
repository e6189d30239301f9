import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, PartRow, Row } from '@/lib/comparison/model'
import { sharpnessOf } from './summary'

const finding = (kind: FindingKind, part?: string): Finding => ({
  kind,
  row: 0,
  ar: '',
  en: '',
  claims: [],
  sources: [],
  runs: { ar: [], en: [] },
  ...(part !== undefined && { part }),
})

const row = (gap: number | null, ratio: number | null, parts: Partial<PartRow>[] = []) =>
  ({ gap, ratio, parts }) as unknown as Row

describe('the order of the list', () => {
  it('is that of the sharpest difference', () => {
    const sharpest = [
      sharpnessOf({ rows: [row(30, 30)], findings: [finding('conflict')] }),
      sharpnessOf({ rows: [row(5, 3.5)], findings: [finding('conflict')] }),
      sharpnessOf({ rows: [row(1, 1)], findings: [finding('conflict')] }),
      sharpnessOf({ rows: [row(null, null)], findings: Array(500).fill(finding('sum')) }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('sum'), finding('denial')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('contradiction')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('denial')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('silent'), finding('silent')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('silent')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('vague')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('extent')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [finding('revision')] }),
      sharpnessOf({ rows: [row(null, null)], findings: [] }),
    ]
    expect(sharpest).toEqual([...sharpest].sort((a, b) => b - a))
    expect(new Set(sharpest).size).toBe(sharpest.length)
  })

  it('takes the gap for a ratio over nothing', () => {
    expect(sharpnessOf({ rows: [row(12, null)], findings: [finding('conflict')] })).toBe(1012)
  })

  it('takes the distance at the part where the conflict is', () => {
    const rows = [row(null, null, [{ incident: 'north', gap: 5, ratio: 3.5 }])]
    expect(sharpnessOf({ rows, findings: [finding('conflict', 'north')] })).toBe(1003.5)
  })
})
