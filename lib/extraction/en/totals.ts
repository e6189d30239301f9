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

/** How large a figure must be to be taken for the same one when it is told again. */
const TELLING = 5

/** People who are told of again by the same number, and are civilians there, are civilians here too. */
export function withKnownVictims(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map<string, string>()
  for (const draft of drafts) {
    if (draft.subset === null && draft.victims === 'civilians') known.set(keyOf(draft), 'civilians')
  }
  return drafts.map((draft) => {
    const { figure, victims } = draft
    if (victims !== 'unknown' || !('n' in figure) || figure.n < TELLING) return draft
    return { ...draft, victims: known.get(keyOf(draft)) ?? victims }
  })
}

function keyOf({ outcome, figure }: Draft): string {
  return `${outcome}|${'n' in figure ? figure.n : figure.kind}`
}
