import type { Draft } from '../model'

/** A total of people whose parts belong to different parties is mixed. */
export function withMixedTotals(drafts: readonly Draft[]): readonly Draft[] {
  const parts = new Map<number, Set<string>>()
  for (const { subsetOf, victims } of drafts) {
    if (subsetOf === null || victims === 'unknown') continue
    parts.set(subsetOf, (parts.get(subsetOf) ?? new Set()).add(victims))
  }
  return drafts.map((draft, index) =>
    draft.victims === 'unknown' && (parts.get(index)?.size ?? 0) > 1
      ? { ...draft, victims: 'mixed' }
      : draft,
  )
}
