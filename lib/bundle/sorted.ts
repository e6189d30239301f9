import type { Entry } from './schema'

/** Keys in the order of their code units, each once: the same on every database. */
export function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort()
}

/** Relations in the order of their keys, each once. */
export function sortedRelations(
  related: Entry<'incidents'>['related'],
): Entry<'incidents'>['related'] {
  const byKeys = new Map(related.map((one) => [`${one.incident} ${one.as}`, one]))
  return sorted([...byKeys.keys()]).flatMap((keys) => byKeys.get(keys) ?? [])
}
