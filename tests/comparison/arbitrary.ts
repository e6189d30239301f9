import fc from 'fast-check'
import { MODALITIES, type Modality, type Outcome, type Period, type Unit } from '@/lib/claim/model'
import type { ComparisonFacts } from '@/lib/comparison/model'
import type { Figure } from '@/lib/values/figure'
import type { Interval } from '@/lib/values/interval'
import { factsOf, INCIDENTS, SOURCES, says } from './facts'

/** An interval of small numbers, one in three unbounded. */
export const someInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(30), fc.option(fc.nat(12), { freq: 2 }))
  .map(([low, more]) => [low, more === null ? null : low + more])

const counted = fc
  .tuple(fc.constantFrom('exact', 'exact', 'atLeast', 'moreThan', 'atMost', 'about'), fc.nat(30))
  .map(([kind, n]) => ({ kind, n }) as Figure)
const range = fc
  .tuple(fc.nat(30), fc.nat(9))
  .map(([n, more]): Figure => ({ kind: 'range', n, hi: n + more }))
const wordless = fc
  .constantFrom('some', 'tens', 'dozens', 'hundreds', 'thousands', 'all', 'noFigure', 'none')
  .map((kind) => ({ kind }) as Figure)

export const someFigure: fc.Arbitrary<Figure> = fc.oneof({ weight: 4, arbitrary: counted }, range, {
  weight: 2,
  arbitrary: wordless,
})

const keys = <T extends { readonly key: string }>(items: readonly T[]) =>
  fc.constantFrom(...items.map(({ key }) => key))

const someDay = fc.constantFrom('2020-05-01', '2020-05-02', '2020-05-03', '2020-05', '2019')

/** One claim, on the raid more often than around it; keys and edges to other claims are given by `someFacts`. */
export const someStatement = fc
  .record({
    claimant: keys(SOURCES),
    figure: someFigure,
    on: someDay,
    at: fc.oneof({ weight: 2, arbitrary: fc.constant('raid') }, keys(INCIDENTS)),
    outcome: fc.constantFrom<Outcome>('killed', 'killed', 'wounded', 'killed-or-wounded'),
    victims: fc.constantFrom('reds', 'reds', 'civilians', 'mixed'),
    subset: fc.constantFrom(null, null, null, 'children'),
    unit: fc.constantFrom<Unit>('persons', 'persons', 'persons', 'families'),
    period: fc.constantFrom<Period>('event', 'event', 'event', 'cumulative'),
    modality: fc.constantFrom<Modality>('asserted', 'asserted', 'asserted', ...MODALITIES),
    place: fc.constantFrom(null, null, 'hill', 'well'),
    by: fc.constantFrom(null, null, 'blues', 'reds'),
    language: fc.constantFrom('paper', 'arabic'),
  })
  .map(({ claimant, figure, on, at, language, ...details }) =>
    says(claimant, figure.kind, { ...details, figure, on, at, in: `${language}-${on}` }),
  )

const edge = fc.option(fc.nat(40), { freq: 3 })

/** Facts of up to 25 claims, some repeating others (in circles too), some being subsets of others. */
export const someFacts: fc.Arbitrary<ComparisonFacts> = fc
  .array(fc.tuple(someStatement, edge, edge), { minLength: 1, maxLength: 25 })
  .map((drawn) => {
    const to = (n: number | null) => (n === null ? null : `c${n + 1}`)
    const facts = factsOf(drawn.map(([statement]) => statement))
    return {
      ...facts,
      claims: facts.claims.map((claim, i) => ({
        ...claim,
        basedOn: to(drawn[i]?.[1] ?? null),
        subsetOf: to(drawn[i]?.[2] ?? null),
      })),
    }
  })
