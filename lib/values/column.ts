import type { Bilingual } from './text'

/*
 * What the columns of both databases cannot say by their types: vocabularies are plain text, lists and
 * translations are JSON.
 */

/** A word of a vocabulary. Throws on one that only a newer version could have written. */
export function oneOf<T extends string>(words: readonly T[], value: string): T {
  const word = words.find((known) => known === value)
  if (word === undefined) throw new Error(`The database holds the unknown word ${value}.`)
  return word
}

/** A JSON column that holds a list of texts. */
export function textsOf(json: unknown): string[] {
  return Array.isArray(json) ? json.filter((value) => typeof value === 'string') : []
}

/** A JSON column that holds a text in one or both languages. */
export function translationOf(json: unknown): Partial<Bilingual> | null {
  if (typeof json !== 'object' || json === null) return null
  const { ar, en } = json as Record<string, unknown>
  return {
    ...(typeof ar === 'string' && { ar }),
    ...(typeof en === 'string' && { en }),
  }
}

/** The same of one that describes what graphic matter some words hold; one that says nothing is none. */
export function descriptionOf(json: unknown): Partial<Bilingual> | null {
  const description = translationOf(json)
  return description === null || Object.keys(description).length === 0 ? null : description
}
