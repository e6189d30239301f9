import fc from 'fast-check'
import type { Interval } from '@/lib/values/interval'

/** An interval of small numbers, one in three unbounded. */
export const someInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(30), fc.option(fc.nat(12), { freq: 2 }))
  .map(([low, more]) => [low, more === null ? null : low + more])
