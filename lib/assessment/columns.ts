import { oneOf, textsOf, translationOf } from '@/lib/values/column'
import { ASSESSMENT_KINDS, ATTRIBUTIONS, GRADES, type Judgement, type Written } from './model'
import type { SeenClaim } from './seen'

/** The columns of what was written on a row. */
export const assessmentColumns = {
  id: true,
  measure: true,
  kind: true,
  content: true,
  by: true,
  at: true,
} as const

interface AssessmentRow {
  readonly id: number
  readonly measure: string
  readonly kind: string
  readonly content: unknown
  readonly by: string
  readonly at: Date
}

/** One row of the table: a judgement with the claims that it was made of, or a withdrawal with its reason. */
export interface Stored extends Written {
  readonly measure: string
  readonly at: string
  readonly judgement: (Judgement & { readonly seen: readonly SeenClaim[] }) | null
  readonly reason: string | null
}

/** What was written, from its columns. */
export function toStored({ kind, content, at, ...row }: AssessmentRow): Stored {
  const fields = (content ?? {}) as Readonly<Record<string, unknown>>
  const stored = { ...row, kind: oneOf(ASSESSMENT_KINDS, kind), at: at.toISOString() }
  if (stored.kind === 'withdrawn') {
    return { ...stored, judgement: null, reason: String(fields.reason ?? '') }
  }
  const judgement = {
    grade: oneOf(GRADES, String(fields.grade)),
    attribution: oneOf(ATTRIBUTIONS, String(fields.attribution)),
    actors: textsOf(fields.actors),
    reasons: translationOf(fields.reasons) ?? {},
    seen: Array.isArray(fields.seen) ? (fields.seen as SeenClaim[]) : [],
  }
  return { ...stored, judgement, reason: null }
}
