import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, measureKey } from '@/lib/claim/model'
import { upper } from '@/lib/values/interval'
import { READINGS } from '@/lib/values/reading'
import { someFacts } from '@/tests/comparison/arbitrary'
import { compare } from './compare'
import { type Comparison, type ComparisonFacts, isSpoken, type SpokenCell } from './model'

/** Every cell of a comparison with the measure that it speaks of, those of parts too. */
function cellsOf({ rows }: Comparison) {
  return rows.flatMap((row) => [
    ...Object.entries(row.cells).map(([source, cell]) => ({ row, source, cell })),
    ...row.parts.flatMap(({ cells }) =>
      Object.entries(cells).map(([source, cell]) => ({ row, source, cell })),
    ),
  ])
}

const holdAlways = (check: (comparison: Comparison, facts: ComparisonFacts) => void) =>
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...READINGS), (facts, reading) =>
      check(compare(facts, reading), facts),
    ),
    { numRuns: 80 },
  )

describe('whatever is claimed', () => {
  it('the order of the claims, and of all other facts but the incidents, does not matter', () => {
    const shuffled = someFacts.chain((facts) => {
      const shuffle = <T>(items: readonly T[]) =>
        fc.shuffledSubarray([...items], { minLength: items.length })
      return fc
        .record({
          claims: shuffle(facts.claims),
          sources: shuffle(facts.sources),
          documents: shuffle(facts.documents),
          actors: shuffle(facts.actors),
        })
        .map((changed) => [facts, { ...facts, ...changed }] as const)
    })
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        const [a, b] = [compare(facts, 'literal'), compare(other, 'literal')]
        expect(b).toEqual(a)
        expect(JSON.stringify(b)).toBe(JSON.stringify(a))
      }),
      { numRuns: 80 },
    )
  })

  it('no claim is lost: each stands in a cell, in a part or in a chain of revisions', () => {
    holdAlways((comparison, facts) => {
      const found = new Set(
        cellsOf(comparison).flatMap(({ cell }) => [
          ...cell.claims,
          ...(isSpoken(cell) ? cell.revisions.flatMap(({ claims }) => claims) : []),
        ]),
      )
      const within = new Set(['raid', 'mill', 'bridge', 'camp', 'east-bank', 'west-bank'])
      const claimed = facts.claims.filter(({ incident }) => within.has(incident))
      expect([...found].sort()).toEqual(claimed.map(({ key }) => key).sort())
    })
  })

  it('a cell holds only claims of its own source and measure', () => {
    holdAlways((comparison, facts) => {
      const claims = new Map(facts.claims.map((claim) => [claim.key, claim]))
      for (const { row, source, cell } of cellsOf(comparison)) {
        for (const key of cell.claims) {
          const claim = claims.get(key) as Claim
          expect([claim.claimant, measureKey(claim)]).toEqual([source, measureKey(row)])
        }
      }
    })
  })

  it('who says nothing has no figure, no interval and no claim', () => {
    holdAlways((comparison) => {
      for (const { cell } of cellsOf(comparison)) {
        expect(cell.claims.length > 0).toBe(isSpoken(cell))
        if (isSpoken(cell)) continue
        expect(Object.keys(cell).filter((key) => key !== 'ofWhole')).toEqual(['state', 'claims'])
      }
    })
  })

  it('an interval is one: low bounds are not negative and not above the high', () => {
    holdAlways((comparison) => {
      for (const { cell } of cellsOf(comparison)) {
        if (!isSpoken(cell) || cell.interval === null) continue
        expect(cell.interval[0]).toBeGreaterThanOrEqual(0)
        expect(upper(cell.interval)).toBeGreaterThanOrEqual(cell.interval[0])
      }
    })
  })

  it('only a cell that states a number shows one', () => {
    holdAlways((comparison) => {
      for (const { cell } of cellsOf(comparison)) {
        if (isSpoken(cell) && 'n' in cell.figure) {
          expect(['figure', 'denied']).toContain(cell.state)
        }
      }
    })
  })

  it('every row has one cell a column, and its verdict is the first that holds', () => {
    holdAlways(({ rows, sources }) => {
      for (const row of rows) {
        expect(Object.keys(row.cells)).toEqual(sources.map(({ key }) => key))
        const spoken = Object.values(row.cells).filter(isSpoken)
        expect(row.speaking).toBe(spoken.length)
        expect(row.verdict).toBe(verdictOf(spoken))
        expect(row.meeting !== null).toBe(row.verdict === 'compatible')
        expect(row.gap === null || row.verdict === 'conflict').toBe(true)
        expect(row.gap ?? 1).toBeGreaterThan(0)
        expect(row.ratio ?? 2).toBeGreaterThan(1)
      }
    })
  })

  it('every finding names claims that there are, in whole sentences in both languages', () => {
    holdAlways((comparison, facts) => {
      const known = new Set(facts.claims.map(({ key }) => key))
      const columns = new Set(comparison.sources.map(({ key }) => key))
      for (const finding of comparison.findings) {
        const { claims, sources, ar, en, runs, row } = finding
        expect(claims.length).toBeGreaterThan(0)
        expect(new Set(claims).size).toBe(claims.length)
        for (const key of claims) expect(known.has(key)).toBe(true)
        for (const key of sources) expect(columns.has(key)).toBe(true)
        expect(comparison.rows[row]).toBeDefined()
        for (const sentence of [ar, en]) {
          expect(sentence).toMatch(/\S.*\.$/)
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|[:;؛]\s*\./)
          for (const [open, close] of ['()', '«»', '“”']) {
            expect(sentence.split(open as string)).toHaveLength(
              sentence.split(close as string).length,
            )
          }
        }
        expect(ar).toMatch(/[\u0600-\u06FF]/)
        expect(runs.en.map(({ text }) => text).join('')).toBe(en)
        expect(runs.ar.map(({ text }) => text).join('')).toBe(ar)
      }
    })
  })

  it('every row in conflict has its sentence, and no other row has one of a conflict', () => {
    holdAlways(({ rows, findings }) => {
      const told = findings.filter(
        ({ kind, part }) => part === undefined && (kind === 'conflict' || kind === 'denial'),
      )
      for (const [index, row] of rows.entries()) {
        expect(told.some((finding) => finding.row === index)).toBe(row.verdict === 'conflict')
      }
    })
  })

  it('no finding is told twice', () => {
    holdAlways(({ findings }) => {
      const told = findings.map(({ kind, row, en }) => `${kind} ${row} ${en}`)
      expect(new Set(told).size).toBe(told.length)
    })
  })

  it('comparing changes nothing of the facts', () => {
    holdAlways((_, facts) => {
      const before = JSON.stringify(facts)
      compare(facts, 'literal')
      expect(JSON.stringify(facts)).toBe(before)
    })
  })
})

/** The verdict by the words of the law, over every pair of cells. */
function verdictOf(cells: readonly SpokenCell[]) {
  const numbers = cells.filter(({ state }) => state === 'figure')
  const exact = numbers.filter(
    ({ figure, coverage }) => figure.kind === 'exact' && coverage === 'whole',
  )
  const areApart = (a: SpokenCell, b: SpokenCell) =>
    a.interval !== null && b.interval !== null && upper(a.interval) < b.interval[0]
  const isDenied = (a: SpokenCell, b: SpokenCell) =>
    a.state === 'denied' &&
    a.coverage === 'whole' &&
    b.state !== 'denied' &&
    (b.interval?.[0] ?? 0) >= 1
  if (cells.some((a) => cells.some((b) => areApart(a, b) || isDenied(a, b)))) return 'conflict'
  if (
    exact.length > 1 &&
    exact.every(({ interval }) => interval?.[0] === exact[0]?.interval?.[0])
  ) {
    return 'agree'
  }
  if (numbers.length > 1) return 'compatible'
  return numbers.length === 1 ? 'oneFigure' : 'noFigures'
}
