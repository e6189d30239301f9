import { describe, expect, it } from 'vitest'
import { ACTORS, factsOf, INCIDENTS, SOURCES, says } from '@/tests/comparison/facts'
import { compare } from './compare'
import { toJson } from './json'
import type { ComparisonFacts } from './model'

describe('what the facts must hold', () => {
  const facts = factsOf([says('gazette', '28', { by: 'blues' })])

  it.each<[string, Partial<ComparisonFacts>]>([
    ['incident "raid"', { incidents: INCIDENTS.filter(({ key }) => key !== 'raid') }],
    ['incident "campaign"', { incidents: INCIDENTS.filter(({ key }) => key !== 'campaign') }],
    ['actor "reds"', { actors: ACTORS.filter(({ key }) => key !== 'reds') }],
    ['source "gazette"', { sources: SOURCES.filter(({ key }) => key !== 'gazette') }],
    ['document "paper-2020-05-02"', { documents: [] }],
  ])('the %s', (what, changed) => {
    expect(() => compare({ ...facts, ...changed }, 'literal')).toThrow(`lack the ${what}`)
  })

  it('nothing is claimed: no row, no column, no finding', () => {
    const { rows, sources, findings } = compare(factsOf([]), 'literal')
    expect([rows, sources, findings]).toEqual([[], [], []])
  })

  it('the incident’s title, parts and relations are told as they are', () => {
    const related = [{ incident: 'skirmish', as: 'earlier-attack' }]
    const incidents = INCIDENTS.map((one) => (one.key === 'raid' ? { ...one, related } : one))
    expect(compare(factsOf([], { incidents }), 'acled')).toMatchObject({
      incident: { key: 'raid', title: { ar: 'الغارة', en: 'raid' } },
      reading: 'acled',
      parts: ['mill', 'bridge', 'camp'],
      related,
    })
  })
})

describe('the public JSON', () => {
  it('leaves out what only the page needs, and nothing else', () => {
    const comparison = compare(factsOf([says('gazette', '28'), says('herald', '18')]), 'literal')
    const { findings, ...rest } = toJson(comparison)
    expect(findings).toEqual(
      comparison.findings.map(({ kind, row, ar, en, claims, sources }) => {
        return { kind, row, ar, en, claims, sources }
      }),
    )
    expect({ ...rest, findings: comparison.findings }).toEqual(comparison)
  })
})
