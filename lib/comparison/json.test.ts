import { expect, it } from 'vitest'
import { toJson } from './json'

it('leaves out the runs of the findings, and nothing else', () => {
  const finding = {
    kind: 'denial' as const,
    row: 0,
    ar: 'جملة',
    en: 'A sentence',
    claims: ['c1'],
    sources: ['a'],
  }
  const comparison = {
    incident: { key: 'bridge', title: { ar: 'الجسر', en: 'The bridge' } },
    reading: 'literal' as const,
    sources: [],
    rows: [],
    parts: ['bridge-north'],
    related: [{ incident: 'bridge-before', as: 'earlier-attack' }],
  }
  const runs = { ar: [{ text: 'جملة', kind: 'text' as const }], en: [] }
  const json = toJson({ ...comparison, findings: [{ ...finding, runs }] })
  expect(json).toEqual({ ...comparison, findings: [finding] })
  expect(Object.keys(json.findings[0] ?? {})).not.toContain('part')
})
