import type { Attribution, Grade, Judgement } from '@/lib/assessment/model'
import { hasBidiControl } from '@/lib/values/bidi'
import { LANGUAGES, type Language } from '@/lib/values/text'

/** What is in the form. */
export interface AssessDraft {
  readonly grade: Grade | null
  readonly attribution: Attribution | null
  readonly actors: readonly string[]
  readonly reasons: Readonly<Record<Language, string>>
}

/** What is missing before it can be sent. */
export type Need = 'grade' | 'attribution' | 'actors' | 'reasons' | 'bidi'

/** What is still missing, in the order of the form. */
export function needsOf({ grade, attribution, actors, reasons }: AssessDraft): Need[] {
  const written = LANGUAGES.map((language) => reasons[language])
  return [
    ...(grade === null ? ['grade' as const] : []),
    ...(attribution === null ? ['attribution' as const] : []),
    ...(attribution !== null && attribution !== 'unnamed' && actors.length === 0
      ? ['actors' as const]
      : []),
    ...(written.every((text) => text.trim() === '') ? ['reasons' as const] : []),
    ...(written.some(hasBidiControl) ? ['bidi' as const] : []),
  ]
}

/** What the form starts with: what the editor wrote last, or nothing. */
export function draftOf(own: Judgement | null): AssessDraft {
  return {
    grade: own?.grade ?? null,
    attribution: own?.attribution ?? null,
    actors: own?.actors ?? [],
    reasons: { ar: own?.reasons.ar ?? '', en: own?.reasons.en ?? '' },
  }
}
