import { isRepeated, type Origin, type Proposal, type ProposedClaim } from './proposal'

/**
 * What a row of the decisions says. `proposed` keeps what the second reader proposed, which is asked only once;
 * `undone` opens a proposal again.
 */
export const VERDICTS = ['accepted', 'rejected', 'merged', 'undone', 'proposed'] as const

/** Why a proposal is rejected. Own words may stand beside it, or alone. */
export const REASONS = ['misread', 'notAClaim', 'repeated', 'outside', 'vague'] as const

export type Verdict = (typeof VERDICTS)[number]
export type RejectReason = (typeof REASONS)[number]

/** Where a proposal stands. */
export type Standing = 'open' | 'accepted' | 'rejected' | 'merged'

/** What a person can do with a proposal. */
export type Step = 'accept' | 'reject' | 'merge' | 'undo'

/** The incident to which an accepted claim went, and its place's key. */
export interface Target {
  readonly incident: string
  readonly place: string | null
}

/** Keys of what was recorded along with a claim because nothing had them yet. Undoing leaves it recorded. */
export interface Newcomers {
  readonly actors: readonly string[]
  readonly sources: readonly string[]
  readonly places: readonly string[]
  readonly incidents: readonly string[]
}

/** The newcomers of one decision and of the one that corrected it. */
export function joined(a: Newcomers, b: Newcomers): Newcomers {
  const both = (noun: keyof Newcomers) => [...new Set([...a[noun], ...b[noun]])]
  return {
    actors: both('actors'),
    sources: both('sources'),
    places: both('places'),
    incidents: both('incidents'),
  }
}

/** One row: what was decided on a proposal, with the claim as it was decided on. */
export interface Decision {
  readonly id: number
  readonly proposal: string
  readonly origin: Origin
  readonly verdict: Verdict
  readonly claim: ProposedClaim
  readonly reason: RejectReason | null
  readonly note: string | null
  readonly mergedInto: string | null
  /** Key of the claim that was recorded. */
  readonly recorded: string | null
  readonly target: (Target & { readonly newcomers: Newcomers }) | null
}

/** A decision with who made it: what records hold of them. */
export interface MadeDecision extends Decision {
  readonly by: string
}

/** Where each step leads from each standing; null where it cannot be taken. */
export const STEPS: Readonly<Record<Standing, Readonly<Record<Step, Standing | null>>>> = {
  open: { accept: 'accepted', reject: 'rejected', merge: 'merged', undo: null },
  accepted: { accept: 'accepted', reject: null, merge: null, undo: 'open' },
  rejected: { accept: 'accepted', reject: 'rejected', merge: null, undo: 'open' },
  merged: { accept: null, reject: null, merge: null, undo: 'open' },
}

const STANDING: Readonly<Record<Verdict, Standing>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  merged: 'merged',
  undone: 'open',
  proposed: 'open',
}

/** Where a proposal stands by the decision that holds for it. */
export function standingOf(decision: Pick<Decision, 'verdict'> | undefined): Standing {
  return decision === undefined ? 'open' : STANDING[decision.verdict]
}

/** The decision that holds for each proposal: its last one. `decisions` are in the order in which they were made. */
export function holding<D extends Decision>(decisions: readonly D[]): ReadonlyMap<string, D> {
  return new Map(decisions.map((decision) => [decision.proposal, decision]))
}

/** The last decision that can be taken back, or null: the last that holds and that is more than a proposal. */
export function lastDecided(decisions: readonly Decision[]): Decision | null {
  const held = holding(decisions)
  const last = decisions.findLast(
    (decision) =>
      held.get(decision.proposal) === decision && STEPS[standingOf(decision)].undo !== null,
  )
  return last ?? null
}

/**
 * All proposals of a document in the order of its text: what the reader finds now, and what was decided before and
 * is not found any more, as it was decided. What a person added and took back is gone, and so is, while nobody has decided
 * on it, what the second reader proposes as the first one does, or as something that was decided on.
 */
export function allProposals(
  found: readonly Proposal[],
  decisions: readonly Decision[],
): readonly Proposal[] {
  const known = new Set(found.map(({ id }) => id))
  const held = [...holding(decisions).values()]
  const decided = held.filter((decision) => standingOf(decision) !== 'open')
  const kept = held.flatMap((decision) => {
    const { proposal: id, origin, claim } = decision
    const isOpen = standingOf(decision) === 'open'
    const isGone =
      origin === 'second'
        ? isOpen && [...found, ...decided].some((other) => isRepeated(claim, other.claim))
        : decision.verdict === 'undone'
    return known.has(id) || isGone ? [] : [{ id, origin, claim }]
  })
  return [...found, ...kept].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Quotes that begin together stand from the shorter to the longer: a total before its part. */
function placeOf({ claim: { quote } }: Proposal): number {
  return quote.start + (quote.end - quote.start) / 1_000_000
}
