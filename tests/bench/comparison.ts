import { compare } from '@/lib/comparison/compare'
import { crowd } from './crowd'
import { line, medianOf } from './timing'

const CLAIMS = 10_000
const SOURCES = 200
const RUNS = 15

/**
 * How many claims of one incident are compared in a second, beside how many `JSON.parse` reads: what no server
 * that is given claims can be faster than.
 */
export function benchComparison(): readonly string[] {
  const facts = crowd(CLAIMS, SOURCES)
  const text = JSON.stringify(facts.claims)
  const parsed = CLAIMS / (medianOf(RUNS, () => JSON.parse(text)) / 1000)
  const compared = CLAIMS / (medianOf(RUNS, () => compare(facts, 'literal')) / 1000)
  return [
    `One incident, ${CLAIMS.toLocaleString('en')} claims of ${SOURCES} sources`,
    line('JSON.parse, claims', parsed, parsed),
    line('compare, claims', compared, parsed),
  ]
}
