/** The two languages that everything in Mizan is told in. */
export const LANGUAGES = ['ar', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A name, title or sentence in both languages. */
export interface Bilingual {
  readonly ar: string
  readonly en: string
}

/** What stands between the items of a list. */
export const SEPARATOR: Bilingual = { ar: '، ', en: ', ' }

/** What leads on to the next in a chain, the way that the language is read. */
export const ARROW: Bilingual = { ar: '←', en: '→' }
