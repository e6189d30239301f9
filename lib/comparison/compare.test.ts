import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, measureKey } from '@/lib/claim/model'
import { type Figure, intervalOf } from '@/lib/values/figure'
import { holds, type Interval, upper } from '@/lib/values/interval'
import { READINGS } from '@/lib/values/reading'
import { someFacts } from '@/tests/comparison/arbitrary'
import { ACTORS, factsOf, INCIDENTS, SOURCES, says } from '@/tests/comparison/facts'
import { compare } from './compare'
import { toJson } from './json'
import { type Comparison, type ComparisonFacts, isSpoken, type SpokenCell } from './model'

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

describe('one more thing said', () => {
  const counted = fc.record({ n: fc.nat(40), more: fc.nat(20) })
  const OUTLETS = ['gazette', 'herald', 'wire', 'monitor'] as const
  const range = (n: number, hi: number): Figure => ({ kind: 'range', n, hi })

  it('a wider figure of one source never makes a conflict in the row', () => {
    const figures = fc.array(counted, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(figures, fc.nat(9), fc.nat(9), (drawn, down, up) => {
        const verdict = (widened: boolean) => {
          const said = drawn.map(({ n, more }, i) => {
            const figure =
              widened && i === 0 ? range(Math.max(0, n - down), n + more + up) : range(n, n + more)
            return says(OUTLETS[i] as string, 'range', { figure })
          })
          return compare(factsOf(said), 'literal').rows[0]?.verdict
        }
        if (verdict(false) !== 'conflict') expect(verdict(true)).not.toBe('conflict')
      }),
    )
  })

  it('a part never lowers what the whole says', () => {
    const within = fc.constantFrom('mill', 'camp', 'east-bank')
    fc.assert(
      fc.property(
        someFacts,
        within,
        counted,
        fc.constantFrom(...SOURCES),
        (facts, at, { n }, source) => {
          const { claim, document } = says(source.key, 'more', {
            at,
            key: 'part',
            figure: { kind: 'exact', n },
            on: '2018',
          })
          const more = {
            ...facts,
            claims: [...facts.claims, claim],
            documents: [...facts.documents, document],
          }
          const cellIn = (given: ComparisonFacts) => {
            const row = compare(given, 'literal').rows.find(
              (one) => measureKey(one) === measureKey(claim),
            )
            return row?.cells[source.key]
          }
          const isOnPart = facts.claims.some(
            (one) => one.incident === at && one.claimant === source.key,
          )
          const [before, after] = [cellIn(facts), cellIn(more)]
          fc.pre(before !== undefined && isSpoken(before) && before.interval !== null && !isOnPart)
          if (!before || !isSpoken(before) || !after || !isSpoken(after)) return
          expect(after.interval?.[0]).toBeGreaterThanOrEqual((before.interval as Interval)[0])
          if (before.coverage === 'whole' && before.state === 'figure') {
            expect(after.interval).toEqual(before.interval)
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('what one source says alone means what its words mean', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const [claim] = facts.claims as [Claim]
        fc.pre(claim.incident === 'raid' && claim.modality !== 'denied')
        const { rows } = compare({ ...facts, claims: [claim] }, 'airwars')
        const cell = rows[0]?.cells[claim.claimant]
        expect(cell && isSpoken(cell) && cell.interval).toEqual(intervalOf(claim.figure, 'airwars'))
        expect(cell && isSpoken(cell) && cell.interval && holds(cell.interval, cell.interval)).toBe(
          true,
        )
      }),
    )
  })
})
