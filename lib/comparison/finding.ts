import type { Source } from '@/lib/source/model'
import * as difference from './difference'
import type { Ledger } from './ledger'
import { FINDING_KINDS, type Finding, isSpoken, type PartRow, type Row } from './model'
import type { Place, Voice } from './sentence'

/**
 * The sentences that state how the accounts differ (design, "Findings"): conflicts by ratio (over nothing being
 * the sharpest), sums that fail, contradictions, denials, silence of a side where another gives a figure, words
 * without a number where another gives one, "all" against fewer, and revisions; else in the order of the rows.
 * What is said on a part is held together at that part too: like with like.
 */
export function describeDifferences(
  ledger: Ledger,
  columns: readonly Source[],
  rows: readonly Row[],
): readonly Finding[] {
  const sides = columns.filter(({ speaksFor }) => speaksFor !== null)
  const found = rows.flatMap((row, index) => {
    const whole: Place = { index, row, part: null }
    const voices = voicesIn(row)
    const silent = difference.silentSides(ledger, row, voices, sides)
    return [
      ...(row.verdict === 'conflict'
        ? difference.conflicts(ledger, whole, voices, silent, row)
        : difference.missingNumbers(ledger, whole, voices, silent, sides)),
      ...difference.combinations(ledger, whole, voices),
      ...difference.extents(ledger, whole, voices, silent),
      ...ofEachSource(
        ledger,
        whole,
        voices.filter(({ cell }) => cell.coverage === 'whole'),
      ),
      ...row.parts.flatMap((part) => [
        ...(part.verdict === 'conflict'
          ? difference.conflicts(ledger, { ...whole, part }, voicesIn(part), [], part)
          : []),
        ...ofEachSource(ledger, { ...whole, part }, voicesIn(part)),
      ]),
    ]
  })
  return found.sort((a, b) => rank(a) - rank(b) || sharpness(rows, b) - sharpness(rows, a))
}

/** What a source differs in with itself. */
function ofEachSource(ledger: Ledger, place: Place, voices: readonly Voice[]) {
  return [
    ...difference.failingSums(ledger, place, voices),
    ...difference.contradictions(ledger, place, voices),
    ...difference.revisions(ledger, place, voices),
  ]
}

function voicesIn({ cells }: Row | PartRow): readonly Voice[] {
  return Object.entries(cells).flatMap(([source, cell]) =>
    isSpoken(cell) ? [{ source, cell }] : [],
  )
}

function rank({ kind }: Finding): number {
  return FINDING_KINDS.indexOf(kind)
}

function sharpness(rows: readonly Row[], { kind, row, part }: Finding): number {
  if (kind !== 'conflict') return 0
  const where = rows[row]?.parts.find(({ incident }) => incident === part) ?? rows[row]
  return where?.ratio ?? Number.POSITIVE_INFINITY
}
