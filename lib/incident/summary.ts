import type { Comparison, ComparisonFacts, FindingKind, Row } from '@/lib/comparison/model'
import type { Bilingual } from '@/lib/values/text'

/** The version of the rules of comparison: raise it when `compare` or this file change what they return. */
export const COMPARISON_RULES = '2'

/** What the list shows of an incident, and sorts by. */
export interface Summary {
  /** The sharper the difference, the higher in the list. Conflicts stand above 1000. */
  readonly sharpness: number
  /** Rows in which the accounts exclude each other. */
  readonly conflicts: number
  readonly sources: number
  readonly documents: number
  readonly claims: number
  readonly finding: (Bilingual & { readonly kind: FindingKind }) | null
}

/**
 * Where each kind of difference begins in the list's order, which is that of the findings. Kinds are a hundred
 * apart, so that several differences of one kind stand above a single one and never above the next kind.
 */
const FLOOR: Readonly<Record<FindingKind, number>> = {
  conflict: 1000,
  sum: 700,
  contradiction: 600,
  denial: 500,
  silent: 400,
  vague: 300,
  extent: 200,
  revision: 100,
}

/** What the list shows of a comparison under the literal reading, which is the one that the list speaks in. */
export function summarise(
  facts: Omit<ComparisonFacts, 'incident'>,
  comparison: Comparison,
): Summary {
  const within = partsOf(facts, comparison.incident.key)
  const claims = facts.claims.filter(({ incident }) => within.has(incident))
  const [finding] = comparison.findings
  const inConflict = comparison.findings.filter(({ kind }) => kind === 'conflict')
  return {
    sharpness: sharpnessOf(comparison),
    conflicts: new Set(inConflict.map(({ row }) => row)).size,
    sources: new Set(claims.map(({ claimant }) => claimant)).size,
    documents: new Set(claims.map(({ document }) => document)).size,
    claims: claims.length,
    finding: finding ? { kind: finding.kind, ar: finding.ar, en: finding.en } : null,
  }
}

/** Conflicts by their ratio (over nothing, by their gap), then the other differences in the order of findings. */
export function sharpnessOf({ rows, findings }: Pick<Comparison, 'rows' | 'findings'>): number {
  const [first] = findings
  if (!first) return 0
  const alike = findings.filter(({ kind }) => kind === first.kind)
  if (first.kind !== 'conflict') return FLOOR[first.kind] + Math.min(alike.length, 99)
  const distances = alike.map(({ row, part }) => distanceOf(rows[row], part))
  return FLOOR.conflict + Math.max(...distances)
}

function distanceOf(row: Row | undefined, part: string | undefined): number {
  const where = row?.parts.find(({ incident }) => incident === part) ?? row
  return where?.ratio ?? where?.gap ?? 0
}

function partsOf({ incidents }: Pick<ComparisonFacts, 'incidents'>, root: string): Set<string> {
  const within = new Set([root])
  // Parents stand before their parts, as the facts list them.
  for (const { key, partOf } of incidents)
    if (partOf !== null && within.has(partOf)) within.add(key)
  return within
}
