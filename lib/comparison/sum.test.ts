import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalOf } from '@/lib/values/figure'
import type { Interval } from '@/lib/values/interval'
import { figureIn } from '@/tests/comparison/words'
import { checkSubset, checkSum } from './sum'

const literal = (words: string) => intervalOf(figureIn(words), 'literal')

describe('a whole and the sum of its parts', () => {
  it.each([
    ['28', ['6', '15', '7'], 'addsUp', 0],
    ['8', ['1', '5', '2'], 'addsUp', 0],
    ['0', ['none', '0'], 'addsUp', 0],
    ['28', ['6', '15', '6'], 'fallsShort', 1],
    ['28', ['6', '15', '9'], 'exceeds', 2],
    ['28', ['28'], 'addsUp', 0],
    ['28', ['6', '15', 'some'], 'cannotTell', null],
    ['28', ['15', '15', 'some'], 'exceeds', 4],
    ['about 40', ['20', '20'], 'cannotTell', null],
    ['about 40', ['20', '15'], 'fallsShort', 1],
    ['about 40', ['30', '20'], 'exceeds', 6],
    ['more than 20', ['6', '7'], 'fallsShort', 8],
    ['more than 20', ['16', '7'], 'cannotTell', null],
    ['up to 10', ['6', '5'], 'exceeds', 1],
    ['tens', ['2–3', '4'], 'fallsShort', 13],
    ['none', ['some'], 'exceeds', 2],
    ['no figure', ['6'], 'cannotTell', null],
    ['28', ['2–3', 'about 20'], 'fallsShort', 3],
  ])('%s against %j: %s by %s', (whole, parts, verdict, by) => {
    expect(checkSum(literal(whole), parts.map(literal))).toMatchObject({ verdict, by })
  })

  it('shows an exact part as its number and any other as its interval', () => {
    expect(
      checkSum(
        [28, 28],
        [
          [6, 6],
          [2, null],
          [3, 5],
        ].map((i) => i as never),
      ),
    ).toMatchObject({
      total: [28, 28],
      parts: [6, [2, null], [3, 5]],
    })
  })

  it('agrees with brute force over all that the words can mean', () => {
    const small = fc.tuple(fc.nat(4), fc.nat(3)).map(([low, more]): Interval => [low, low + more])
    const parts = fc.array(small, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(small, parts, (whole, terms) => {
        const totals = numbersIn(whole)
        const sums = terms.reduce<number[]>(
          (all, term) => all.flatMap((n) => numbersIn(term).map((m) => n + m)),
          [0],
        )
        const differences = totals.flatMap((total) => sums.map((added) => added - total))
        const { verdict, by } = checkSum(whole, terms)
        const nearest = Math.min(...differences.map(Math.abs))
        if (differences.every((d) => d === 0)) expect([verdict, by]).toEqual(['addsUp', 0])
        else if (differences.every((d) => d < 0))
          expect([verdict, by]).toEqual(['fallsShort', nearest])
        else if (differences.every((d) => d > 0))
          expect([verdict, by]).toEqual(['exceeds', nearest])
        else expect([verdict, by]).toEqual(['cannotTell', null])
      }),
    )
  })
})

function numbersIn([low, high]: Interval): number[] {
  return Array.from({ length: (high as number) - low + 1 }, (_, i) => low + i)
}

describe('a subset and its total', () => {
  it.each([
    ['20', '9', null],
    ['20', '20', null],
    ['5', '7', 2],
    ['5', 'some', null],
    ['5', 'tens', 15],
    ['more than 20', '90', null],
    ['none', '1', 1],
  ])('%s, of whom %s: exceeds by %s', (total, subset, by) => {
    const check = checkSubset(literal(total), literal(subset))
    if (by === null) expect(check).toBeNull()
    else expect(check).toMatchObject({ verdict: 'exceeds', by, subset: true })
  })
})
