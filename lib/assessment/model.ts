import type { Bilingual } from '@/lib/values/text'

/**
 * How good the evidence is that this happened: the five grades of Airwars (airwars.org/about/methodology), with its
 * definitions. What each means is told in messages/assessment.*.json. They go from the best supported to what is not
 * counted, but "contested" is beside the others: it says that responsibility is claimed or ascribed more than one way.
 */
export const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const

/**
 * Who is said to have done it, by what the sources of the row say: never who is guilty. Exactly one holds; where two
 * would, the one that leaves more open stands (a party that admits what others ascribe to another is `disputed`).
 * - `acknowledged`: the party that is named says so itself, and nobody contests it.
 * - `agreed`: all who speak name the same party, which has said nothing of it.
 * - `partial`: some name a party; the others tell what happened and name nobody. Nobody contests it.
 * - `disputed`: different parties are named, or the one that is named denies it.
 * - `unnamed`: nobody is named.
 */
export const ATTRIBUTIONS = ['acknowledged', 'agreed', 'partial', 'disputed', 'unnamed'] as const

export const ASSESSMENT_KINDS = ['assessment', 'dissent', 'withdrawn'] as const

export type Grade = (typeof GRADES)[number]
export type Attribution = (typeof ATTRIBUTIONS)[number]
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

/** What an editor makes of a row, on the two axes, and why. */
export interface Judgement {
  readonly grade: Grade
  readonly attribution: Attribution
  /** Keys of the actors that are named, however that is attributed; none when nobody is. */
  readonly actors: readonly string[]
  /** In at least one language. */
  readonly reasons: Partial<Bilingual>
}

/** One row of the table as far as it matters which ones hold. */
export interface Written {
  readonly id: number
  readonly kind: AssessmentKind
  readonly by: string
}

/** What holds of a row of the comparison: one assessment at most, and any number of dissents, each another editor's. */
export interface Standing<W> {
  readonly assessment: W | null
  readonly dissents: readonly W[]
}

/**
 * What holds: of each editor the last that they wrote, unless they took it back. Of two assessments, which there are
 * only when the author of the first has left (`kindFor`), the later. @param written in the order of their ids
 */
export function standingOf<W extends Written>(written: readonly W[]): Standing<W> {
  const last = new Map<string, W>()
  for (const one of written) {
    // To stand where it was written last, not where its editor wrote first.
    last.delete(one.by)
    last.set(one.by, one)
  }
  const held = [...last.values()]
  return {
    assessment: held.findLast(({ kind }) => kind === 'assessment') ?? null,
    dissents: held.filter(({ kind }) => kind === 'dissent'),
  }
}

/**
 * What an editor writes now: a dissent beside the assessment of somebody else, else the assessment. So nobody dissents
 * from themselves, and nobody's assessment is replaced while they can answer for it.
 * @param hasLeft whether who wrote the assessment can write no more
 */
export function kindFor(
  { assessment }: Standing<Written>,
  by: string,
  hasLeft: boolean,
): Exclude<AssessmentKind, 'withdrawn'> {
  return assessment === null || assessment.by === by || hasLeft ? 'assessment' : 'dissent'
}

/** What of the two axes does not go together by the grades' own definitions; each can be confirmed to be meant. */
export const CLASHES = ['confirmedUnacknowledged', 'contestedUndisputed'] as const

export type Clash = (typeof CLASHES)[number]

/**
 * Airwars calls "confirmed" what a party has accepted, and "contested" what more than one party is said to have done: where
 * the other axis says otherwise, one of the two is likely a slip. Nothing else is concluded from one axis for the other.
 */
export function clashesOf({
  grade,
  attribution,
}: Pick<Judgement, 'grade' | 'attribution'>): Clash[] {
  const isAccepted = attribution === 'acknowledged' || attribution === 'disputed'
  if (grade === 'confirmed' && !isAccepted) return ['confirmedUnacknowledged']
  return grade === 'contested' && attribution !== 'disputed' ? ['contestedUndisputed'] : []
}

/** Whether two editors say the same on both axes; for what reasons is another matter. */
export function isSameJudgement(one: Judgement, other: Judgement): boolean {
  return (
    one.grade === other.grade &&
    one.attribution === other.attribution &&
    [...one.actors].sort().join() === [...other.actors].sort().join()
  )
}
