/** The chosen ones of a list, and where a range begins. */
export interface Selection {
  readonly chosen: ReadonlySet<string>
  /** The last one that was chosen, or taken out, by itself. */
  readonly anchor: string | null
}

export const NOTHING: Selection = { chosen: new Set(), anchor: null }

/** One more, or one fewer. */
export function toggle({ chosen }: Selection, key: string): Selection {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return { chosen: next, anchor: key }
}

/**
 * Everything from the anchor to a key, both included, becomes what the anchor is: chosen, or not. Without an anchor in
 * the list, the key alone.
 */
export function extend(selection: Selection, key: string, keys: readonly string[]): Selection {
  const { chosen, anchor } = selection
  const [from, to] = [keys.indexOf(anchor ?? ''), keys.indexOf(key)]
  if (anchor === null || from < 0 || to < 0) return toggle(selection, key)
  const next = new Set(chosen)
  for (const one of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (chosen.has(anchor)) next.add(one)
    else next.delete(one)
  }
  return { chosen: next, anchor }
}

/** All of a list, or none when all of it is chosen. */
export function toggleAll({ chosen }: Selection, keys: readonly string[]): Selection {
  const isAll = keys.length > 0 && keys.every((key) => chosen.has(key))
  return isAll ? NOTHING : { chosen: new Set(keys), anchor: null }
}
