import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, measureKey } from '@/lib/claim/model'
import { type Figure, intervalOf } from '@/lib/values/figure'
import { holds, type Interval } from '@/lib/values/interval'
import { someFacts } from '@/tests/comparison/arbitrary'
import { factsOf, SOURCES, says } from '@/tests/comparison/facts'
import { compare } from './compare'
import { type ComparisonFacts, isSpoken } from './model'

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
