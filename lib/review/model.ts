import type { ClaimDecisionKind, ClaimState } from '@/lib/claim/model'

/** What a person can do with a claim as it stands. */
export type ReviewStep = 'submit' | 'approve' | 'return' | 'withdraw'

/** What a step makes of a claim, and what it is recorded as. */
export interface Transition {
  readonly state: ClaimState
  readonly kind: ClaimDecisionKind
}

const SUBMIT: Transition = { state: 'submitted', kind: 'submitted' }
const APPROVE: Transition = { state: 'approved', kind: 'approved' }
const RETURN: Transition = { state: 'returned', kind: 'returned' }
const WITHDRAW: Transition = { state: 'withdrawn', kind: 'withdrawn' }

/**
 * Where each step leads from each state; what is not here cannot be done. A withdrawn claim is restored by recording it
 * again, and an approved one reopened by recording something else (lib/bundle/commands.ts).
 */
export const STEPS: Readonly<Record<ClaimState, Partial<Record<ReviewStep, Transition>>>> = {
  draft: { submit: SUBMIT, withdraw: WITHDRAW },
  submitted: { approve: APPROVE, return: RETURN, withdraw: WITHDRAW },
  returned: { submit: SUBMIT, withdraw: WITHDRAW },
  approved: { return: RETURN, withdraw: WITHDRAW },
  withdrawn: {},
}

/** What a reviewer confirms one by one before approving. */
export const CHECKS = ['quote', 'scope', 'translation', 'sensitive'] as const

export type Check = (typeof CHECKS)[number]

/** The checks that this claim calls for: there is no translation to check where there is none. */
export function checksFor({ hasTranslation }: { readonly hasTranslation: boolean }): Check[] {
  return CHECKS.filter((check) => check !== 'translation' || hasTranslation)
}

/** A revision as far as it matters who wrote it. */
export interface Written {
  readonly revision: number
  readonly recordedBy: string
}

/** The decisions as far as it matters which revision was approved. */
export interface Decided {
  readonly revision: number
  readonly kind: ClaimDecisionKind
}

/** The revision whose approval holds; 0 when none was approved, or it was returned or withdrawn since. */
export function approvedRevision(decisions: readonly Decided[]): number {
  let approved = 0
  for (const { kind, revision } of decisions) {
    if (kind === 'approved') approved = revision
    else if (kind === 'returned' || kind === 'withdrawn') approved = 0
  }
  return approved
}

/** The revision that was approved last, whether or not the approval still holds: what a reviewer knows already. 0 for none. */
export function lastApproved(decisions: readonly Decided[]): number {
  return decisions.findLast(({ kind }) => kind === 'approved')?.revision ?? 0
}

/** Who wrote what is still to be approved: every revision since the one that was approved last. */
export function authorsOf(
  revisions: readonly Written[],
  decisions: readonly Decided[],
): ReadonlySet<string> {
  const approved = approvedRevision(decisions)
  const waiting = revisions.filter(({ revision }) => revision > approved)
  // Approved as it stands: its last author is still not the one who decides on it.
  const judged = waiting.length > 0 ? waiting : revisions.slice(-1)
  return new Set(judged.map(({ recordedBy }) => recordedBy))
}
