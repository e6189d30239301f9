import { useMemo } from 'react'
import {
  allProposals,
  type Decision,
  holding,
  type Standing,
  standingOf,
} from '@/lib/extraction/decision'
import type { DeskState } from '@/lib/extraction/desk-view'
import { withMerged } from '@/lib/extraction/merge'
import type { Extraction } from '@/lib/extraction/model'
import {
  type Proposal,
  type ProposedClaim,
  recordedAs,
  toProposals,
} from '@/lib/extraction/proposal'

/** A proposal with what has been made of it so far. */
export interface DeskItem extends Proposal {
  /** The claim as it stands: as it was decided on, or as it is proposed. */
  readonly claim: ProposedClaim
  readonly standing: Standing
  readonly decision: Decision | null
  /** True when its decision differs from what the reader proposes. */
  readonly isCorrected: boolean
  /** Key of the recorded claim. */
  readonly recorded: string | null
}

/** All proposals of a document in the order of its text, with what was decided on each. */
export function useProposals(
  extraction: Extraction | null,
  { decisions, imported }: DeskState,
  pending: ReadonlyMap<string, Standing>,
): readonly DeskItem[] {
  const found = useMemo(
    () => (extraction === null ? null : toProposals(extraction.claims, 'reader')),
    [extraction],
  )
  return useMemo(() => {
    if (found === null) return []
    const held = holding(decisions)
    const merged = new Map<string, ProposedClaim[]>()
    for (const { verdict, mergedInto, claim } of held.values()) {
      if (verdict !== 'merged' || mergedInto === null) continue
      merged.set(mergedInto, [...(merged.get(mergedInto) ?? []), claim])
    }
    return allProposals(found, decisions).map((proposal) => {
      const { id, claim } = proposal
      const decision = held.get(id) ?? null
      const standing = pending.get(id) ?? standingOf(decision ?? undefined)
      const isDecided = decision !== null && standingOf(decision) !== 'open'
      const already = isDecided ? null : recordedAs(claim, imported)
      const proposed = withMerged(claim, merged.get(id) ?? [])
      return {
        ...proposal,
        claim: isDecided ? decision.claim : proposed,
        standing: already && standing === 'open' ? 'accepted' : standing,
        decision,
        isCorrected: isDecided && saysElse(decision.claim, claim),
        recorded: already?.key ?? (decision?.verdict === 'accepted' ? decision.recorded : null),
      }
    })
  }, [found, decisions, imported, pending])
}

/** True for a claim that did not come by way of the desk, which therefore leaves it as it is. */
export function isImported({ decision, recorded }: DeskItem): boolean {
  return recorded !== null && decision?.verdict !== 'accepted'
}

const SAID = ['claimant', 'outcome', 'victims', 'subset', 'unit', 'period', 'modality'] as const

function saysElse(a: ProposedClaim, b: ProposedClaim): boolean {
  const { figure: f } = a
  const { figure: g } = b
  return (
    a.quote.start !== b.quote.start ||
    a.quote.end !== b.quote.end ||
    SAID.some((field) => a[field] !== b[field]) ||
    f.kind !== g.kind ||
    f.n !== g.n ||
    f.hi !== g.hi
  )
}
