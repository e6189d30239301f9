import { useMemo } from 'react'
import { type CarriedClaim, carriedAs } from '@/lib/extraction/carried'
import {
  allProposals,
  holding,
  type MadeDecision,
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
import type { DeskDocument } from './contract'

/** A proposal with what has been made of it so far. */
export interface DeskItem extends Proposal {
  /** The claim as it stands: as it was decided on, or as it is proposed. */
  readonly claim: ProposedClaim
  readonly standing: Standing
  readonly decision: MadeDecision | null
  /** What somebody else is called who decided so; null for one's own decision, and for none. */
  readonly decidedBy: string | null
  /** True when its decision differs from what the reader proposes. */
  readonly isCorrected: boolean
  /** Key of the recorded claim. */
  readonly recorded: string | null
  /** Key of the claim of an earlier version that an open one says again in the same words. */
  readonly carried: string | null
}

/** True for a proposal that waits for a decision: an open one that is not recorded from an earlier version. */
export function isWaiting({ standing, carried }: DeskItem): boolean {
  return standing === 'open' && carried === null
}

const NOTHING: readonly CarriedClaim[] = []

/** All proposals of a document in the order of its text, with what was decided on each. */
export function useProposals(
  extraction: Extraction | null,
  { decisions, imported }: DeskState,
  pending: ReadonlyMap<string, Standing>,
  { earlier, publisher }: Pick<DeskDocument, 'earlier' | 'publisher'>,
  otherThan: (decision: MadeDecision) => string | null,
): readonly DeskItem[] {
  const carried = earlier?.carried ?? NOTHING
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
      const isOpen = standing === 'open' && already === null
      const proposed = withMerged(claim, merged.get(id) ?? [])
      return {
        ...proposal,
        claim: isDecided ? decision.claim : proposed,
        standing: already && standing === 'open' ? 'accepted' : standing,
        decision,
        decidedBy: isDecided && pending.get(id) === undefined ? otherThan(decision) : null,
        isCorrected: isDecided && saysElse(decision.claim, claim),
        recorded: already?.key ?? (decision?.verdict === 'accepted' ? decision.recorded : null),
        carried: isOpen ? (carriedAs(claim, carried, publisher)?.key ?? null) : null,
      }
    })
  }, [found, decisions, imported, pending, carried, publisher, otherThan])
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
