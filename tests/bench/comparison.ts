import type { Claim } from '@/lib/claim/model'
import { compare } from '@/lib/comparison/compare'
import { toJson } from '@/lib/comparison/json'
import { crowd } from './crowd'
import { line, mediansOf } from './timing'

const CLAIMS = 10_000
const SOURCES = 200
const RUNS = 15

/**
 * How many claims of one incident are compared in a second, beside how many `JSON.parse` reads: as the comparison
 * takes them, and as a bundle brings them, with their quotes. The way to the public JSON is measured too, beside
 * reading that JSON again.
 */
export function benchComparison(): readonly string[] {
  const facts = crowd(CLAIMS, SOURCES)
  const bare = JSON.stringify(facts.claims)
  const quoted = JSON.stringify(facts.claims.map(withQuote))
  const written = JSON.stringify(toJson(compare(facts, 'literal')))
  const [parseBare, parseQuoted, compareAll, write, parseWritten] = mediansOf(RUNS, [
    () => JSON.parse(bare),
    () => JSON.parse(quoted),
    () => compare(facts, 'literal'),
    () => JSON.stringify(toJson(compare(facts, 'literal'))),
    () => JSON.parse(written),
  ]).map((time) => (CLAIMS * 1000) / time) as [number, number, number, number, number]
  return [
    `One incident, ${CLAIMS.toLocaleString('en')} claims of ${SOURCES} sources`,
    line('JSON.parse of the claims as a bundle has them', parseQuoted, parseQuoted),
    line('JSON.parse of the claims without their quotes', parseBare, parseQuoted),
    line('compare', compareAll, parseQuoted),
    line('compare, and write all of it as JSON', write, parseQuoted),
    line('JSON.parse of what that wrote', parseWritten, parseQuoted),
  ]
}

/** A claim with what a bundle has besides what the comparison needs. */
function withQuote(claim: Claim, index: number) {
  const exact = `${claim.words} في ما نقل عن ${claim.claimant} في ذلك اليوم`
  const prefix = 'كما جاء في سطر سابق من النص نفسه'
  const suffix = 'ثم مضى النص إلى ما سواه من شأن ا'
  const quote = { exact, start: index * 40, end: index * 40 + exact.length, prefix, suffix }
  return { ...claim, wording: 'paraphrase', quote, evidence: null, note: null }
}
