import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'
import type { AssessmentKind, Attribution, Grade, Standing } from './model'
import { changesOfRow, type RowChange, type SeenClaim } from './seen'

/** What an editor makes of a row, as everybody may read it once it is published: without who it is. */
export interface Opinion {
  readonly grade: Grade
  readonly attribution: Attribution
  readonly actors: readonly Named[]
  readonly reasons: Partial<Bilingual>
  /** ISO 8601. */
  readonly at: string
  /** It was made of other claims, or of the same ones as they were before, than the row that it is shown with. */
  readonly isStale: boolean
}

/**
 * The assessment of one row, with the dissents from it, for whoever reads it: plain JSON, with nobody's id. It can be
 * kept as it is, and components/assessment draws it from this alone.
 */
export interface PublicAssessment {
  /** The key of the row's measure, as lib/claim/model.ts writes it. */
  readonly measure: string
  /** Null when it was withdrawn and a dissent from it still stands. */
  readonly assessment: Opinion | null
  readonly dissents: readonly Opinion[]
}

/** The same for who is signed in: with what an editor is called. */
export interface ShownOpinion extends Opinion {
  readonly by?: string
}

/** A row's assessment with or without names. */
export interface ShownAssessment extends PublicAssessment {
  readonly assessment: ShownOpinion | null
  readonly dissents: readonly ShownOpinion[]
}

/** What became of a claim since it was assessed, and whose claim it is. */
export interface ShownChange extends RowChange {
  readonly claimant: Bilingual
}

/** An opinion with all that the desk keeps of it. */
export interface RecordedOpinion extends Opinion {
  readonly id: number
  /** What records hold of who wrote it. */
  readonly by: string
  /** The claims that it was made of. */
  readonly seen: readonly SeenClaim[]
  /** How the row differs from them by now. */
  readonly changes: readonly ShownChange[]
}

/** One thing that was written on a row. */
export interface AssessmentEntry {
  readonly id: number
  readonly kind: AssessmentKind
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** Null for a withdrawal. */
  readonly opinion: RecordedOpinion | null
  /** Why it was withdrawn. */
  readonly reason: string | null
}

/** All that was written on a row of a comparison. */
export interface RowAssessment extends Standing<RecordedOpinion> {
  readonly measure: string
  /** In the order in which it was written. */
  readonly history: readonly AssessmentEntry[]
}

/** A row of which nothing was written. */
export function nothingOn(measure: string): RowAssessment {
  return { measure, assessment: null, dissents: [], history: [] }
}

/**
 * What of a row's assessment everybody may read; null when nothing of it holds. Field by field: nothing becomes public
 * unsaid.
 * @param claims those that its row shows, where that is not the row of the desk: what is published may lack claims that an
 * editor saw, and then the opinion is of another row
 */
export function toPublicAssessment(
  row: RowAssessment,
  claims?: readonly SeenClaim[],
): PublicAssessment | null {
  const { measure, assessment, dissents } = row
  if (assessment === null && dissents.length === 0) return null
  const toPublic = (opinion: RecordedOpinion): Opinion => {
    const isStale = claims ? changesOfRow(opinion.seen, claims).length > 0 : opinion.isStale
    return { ...toOpinion(opinion), isStale }
  }
  return {
    measure,
    assessment: assessment && toPublic(assessment),
    dissents: dissents.map(toPublic),
  }
}

function toOpinion({ grade, attribution, actors, reasons, at, isStale }: Opinion): Opinion {
  return { grade, attribution, actors, reasons, at, isStale }
}

/**
 * The same with what editors are called.
 * @param nameOf what somebody is called, by what records hold of them
 */
export function toShownAssessment(
  row: RowAssessment,
  nameOf: (by: string) => string,
): ShownAssessment | null {
  const shown = toPublicAssessment(row)
  const named = (opinion: RecordedOpinion) => {
    return { ...toOpinion(opinion), by: nameOf(opinion.by) }
  }
  return (
    shown && {
      ...shown,
      assessment: row.assessment && named(row.assessment),
      dissents: row.dissents.map(named),
    }
  )
}

/** The same of many rows, by measure, without those of which nothing holds. */
export function toShownAssessments(
  rows: Iterable<RowAssessment>,
  nameOf: (by: string) => string,
): ReadonlyMap<string, ShownAssessment> {
  const shown = [...rows].flatMap((row) => toShownAssessment(row, nameOf) ?? [])
  return new Map(shown.map((one) => [one.measure, one]))
}

/** Everybody who wrote something on the rows, for finding their names. */
export function editorsOf(rows: Iterable<RowAssessment>): string[] {
  return [...rows].flatMap(({ history }) => history.map(({ by }) => by))
}
