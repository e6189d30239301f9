import type { Perspective } from '@/lib/comparison/model'
import type { CitedDocument } from '@/lib/document/view'
import type { Description } from '@/lib/sensitive/model'
import type { Source } from '@/lib/source/model'
import type { Named } from '@/lib/source/view'
import type { Figure } from '@/lib/values/figure'
import type { Quote } from '@/lib/values/quote'
import type { Bilingual } from '@/lib/values/text'
import type {
  ClaimDecisionKind,
  ClaimState,
  Measure,
  Modality,
  Outcome,
  Period,
  Unit,
  Wording,
} from './model'
import { isStanding } from './standing'

/** One of the claims that a claim repeats, the nearest first; the last is the origin. */
export interface OriginLink {
  readonly claim: string
  readonly claimant: Source
  readonly document: string
  readonly incident: string
}

/** A claim with everything that stands beside it on the page. */
export interface ClaimView {
  readonly key: string
  /** How often its content was set: 1 when it was never corrected. */
  readonly revision: number
  readonly incident: { readonly key: string; readonly title: Bilingual }
  readonly claimant: Source
  readonly document: CitedDocument
  readonly outcome: Outcome
  readonly victims: Named
  readonly subset: string | null
  /** Key of the claim of which this one is a part. */
  readonly subsetOf: string | null
  /** Whose losses the claimant speaks of. */
  readonly perspective: Perspective
  readonly by: Named | null
  readonly figure: Figure
  readonly words: string
  readonly unit: Unit
  readonly period: Period
  readonly place: Named | null
  readonly modality: Modality
  readonly wording: Wording
  readonly quote: Quote
  readonly translation: Partial<Bilingual> | null
  readonly evidence: string | null
  readonly note: string | null
  /** What graphic or distressing matter its quote holds, or one that it touches; null when nothing is told. */
  readonly sensitive: Description | null
  readonly chain: readonly OriginLink[]
}

/** A claim for who is signed in: also when it is withdrawn. */
export interface ClaimRecord extends ClaimView {
  readonly state: ClaimState
  /** In the order in which they were made; the last one holds. */
  readonly decisions: readonly ClaimDecisionView[]
}

/** What somebody decided on a claim. */
export interface ClaimDecisionView {
  readonly kind: ClaimDecisionKind
  /** The revision that was decided on. */
  readonly revision: number
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

/** One content that a claim has had. */
export interface ClaimRevisionView {
  readonly revision: number
  /** The claim as a bundle writes it. */
  readonly content: Readonly<Record<string, unknown>>
  /** Why it was corrected; null for what was recorded first or imported. */
  readonly reason: string | null
  /** ISO 8601. */
  readonly recordedAt: string
  readonly recordedBy: string
}

/** What everybody may read of a decision, and of a revision: what and when, neither who nor why. */
export type PublicDecision = Pick<ClaimDecisionView, 'kind' | 'revision' | 'at'>
export type PublicRevision = Pick<ClaimRevisionView, 'revision' | 'content' | 'recordedAt'>

/** A claim as everybody may read it: also when it is withdrawn. How far its review has come is not told. */
export interface PublicClaim extends ClaimView {
  readonly state: 'standing' | 'withdrawn'
  /** That it was withdrawn and restored, in their order. */
  readonly decisions: readonly PublicDecision[]
  readonly history: readonly PublicRevision[]
}

/** Of a claim and its history, what everybody may read: field by field, so that nothing new becomes public unsaid. */
export function toPublicClaim(
  { state, decisions, ...claim }: ClaimRecord,
  history: readonly ClaimRevisionView[],
): PublicClaim {
  return {
    ...claim,
    state: isStanding({ state }) ? 'standing' : 'withdrawn',
    decisions: decisions
      .filter(({ kind }) => kind === 'withdrawn' || kind === 'restored')
      .map(({ kind, revision, at }) => ({ kind, revision, at })),
    history: history.map(({ revision, content, recordedAt }) => ({
      revision,
      content,
      recordedAt,
    })),
  }
}

/** A claim on its own page: with what is for the desk where somebody is signed in, and else without. */
export interface ShownClaim extends ClaimView {
  readonly state: ClaimState | PublicClaim['state']
  readonly decisions: readonly (PublicDecision & Partial<ClaimDecisionView>)[]
  readonly history: readonly (PublicRevision & Partial<ClaimRevisionView>)[]
}

/** What a claim counts, as the rows of a comparison are named. */
export function measureOf(claim: ClaimView): Measure {
  const { outcome, victims, unit, period, subset } = claim
  return { outcome, victims: victims.key, unit, period, subset }
}
