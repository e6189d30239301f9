import type { Source } from '@/lib/source/model'
import * as difference from './difference'
import type { Ledger } from './ledger'
import { FINDING_KINDS, type Finding, isSpoken, type PartRow, type Row } from './model'
import { type Place, placeAt, type Voice } from './sentence'

/** A finding with how far apart the accounts are where it stands, as bounds divided and as a number. */
interface Ranked {
  readonly finding: Finding
  readonly ratio: number
  readonly gap: number
}

/**
 * The sentences that state how the accounts differ (design, "Findings"): conflicts by ratio (over nothing being
 * the sharpest) and then by gap, sums that fail, contradictions, denials, silence of a side where another gives a
 * figure, words without a number where another gives one, "all" against fewer, and revisions; else in the order of
 * the rows. What is said on a part is held together at that part too: like with like.
 */
export function describeDifferences(
  ledger: Ledger,
  columns: readonly Source[],
  rows: readonly Row[],
): readonly Finding[] {
  const sides = columns.filter(({ speaksFor }) => speaksFor !== null)
  const found = rows.flatMap((row, index) => [
    ...ofWhole(placeAt(ledger, index, row, null), sides, rows),
    ...row.parts.flatMap((part) => ofPart(placeAt(ledger, index, row, part), part)),
  ])
  return found.sort(bySharpness).map(({ finding }) => finding)
}

function ofWhole(place: Place, sides: readonly Source[], rows: readonly Row[]) {
  const { ledger, row } = place
  const voices = voicesIn(row)
  const silent = difference.silentSides(ledger, row, voices, sides)
  return ranked(voices, [
    ...(row.verdict === 'conflict'
      ? disputes(place, voices, silent)
      : difference.missingNumbers(place, voices, silent, sides)),
    ...difference.combinations(place, voices, rows),
    ...difference.extents(place, voices, silent),
    ...ofEachSource(place, voices, ledger.incident.key),
  ])
}

function ofPart(place: Place, part: PartRow) {
  const voices = voicesIn(part)
  return ranked(voices, [
    ...(part.verdict === 'conflict' ? disputes(place, voices, []) : []),
    ...ofEachSource(place, voices, part.incident),
  ])
}

/** Accounts that exclude each other, and denials; the silence of others is told once. */
function disputes(place: Place, voices: readonly Voice[], silent: readonly string[]) {
  const conflicts = difference.conflicts(place, voices, silent)
  const told = conflicts.length > 0 ? [] : silent
  return [...conflicts, ...difference.denials(place, voices, told)]
}

/** What a source that itself speaks of an incident differs in with itself; what its parts say is told there. */
function ofEachSource(place: Place, voices: readonly Voice[], incident: string) {
  const own = voices.filter(({ cell }) =>
    cell.claims.some((key) => place.ledger.claimBy(key).incident === incident),
  )
  return [
    ...difference.failingSums(place, own),
    ...difference.contradictions(place, own),
    ...difference.revisions(place, own),
  ]
}

function voicesIn({ cells }: Row | PartRow): readonly Voice[] {
  return Object.entries(cells).flatMap(([source, cell]) =>
    isSpoken(cell) ? [{ source, cell }] : [],
  )
}

function ranked(voices: readonly Voice[], findings: readonly Finding[]): readonly Ranked[] {
  if (findings.length === 0) return []
  const { ratio, gap } = difference.distanceAmong(voices) ?? { ratio: null, gap: 0 }
  return findings.map((finding) => ({ finding, ratio: ratio ?? Number.POSITIVE_INFINITY, gap }))
}

function bySharpness(a: Ranked, b: Ranked): number {
  const byKind = FINDING_KINDS.indexOf(a.finding.kind) - FINDING_KINDS.indexOf(b.finding.kind)
  if (byKind !== 0 || a.finding.kind !== 'conflict') return byKind
  return a.ratio === b.ratio ? b.gap - a.gap : b.ratio - a.ratio
}
