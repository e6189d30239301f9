/** The two languages that everything in Mizan is told in. */
export const LANGUAGES = ['ar', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A name, title or sentence in both languages. */
export interface Bilingual {
  readonly ar: string
  readonly en: string
}
