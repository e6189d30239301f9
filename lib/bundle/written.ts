import { FORMAT, NOUNS } from './schema'
import type { Settled } from './settle'

/** Fields that a bundle leaves out when there is nothing to say; all others stand even when they are null. */
const OPTIONAL = [
  'note',
  'url',
  'retrievedAt',
  'supersedes',
  'translation',
  'evidence',
  'sensitive',
  'basedOn',
  'reliability',
  'reliabilityNote',
  'mergedInto',
] as const

/** A bundle as the text of its file. Equal bundles are equal byte for byte. */
export function writeBundle(bundle: Settled): string {
  const lists = NOUNS.map((noun) => [noun, bundle[noun].map(withoutEmpty)])
  return `${JSON.stringify({ format: FORMAT, ...Object.fromEntries(lists) }, null, 1)}\n`
}

/** An entry without its optional fields that say nothing. Also the content of a revision. */
export function withoutEmpty<T extends object>(entry: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]) => {
      // What a source is based on is a list, which may be empty.
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
      if (isEmpty && OPTIONAL.some((name) => name === field)) return []
      return [[field, field === 'published' ? withoutEmpty(value) : value]]
    }),
  ) as Partial<T>
}
