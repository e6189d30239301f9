import type { Draft } from '../model'

/**
 * Drops what is told again: a headline's figure that the body tells (with the same number, or a vague one that
 * the body counts), and a figure in the text's own voice that somebody who is named says too.
 */
export function withoutRepeats(
  drafts: readonly Draft[],
  headlines: readonly number[],
): readonly Draft[] {
  const heads = new Set(headlines)
  const named = new Set(drafts.filter(({ claimant }) => claimant !== 'outlet').map(sameKey))
  const bodies = drafts.filter((_, index) => !heads.has(index))
  const numbers = new Set(bodies.map(numberKey))
  const outcomes = new Set(bodies.map(({ outcome }) => outcome))
  const dropped = new Set<number>()
  for (const [index, draft] of drafts.entries()) {
    if (heads.has(index)) {
      if ('n' in draft.figure ? numbers.has(numberKey(draft)) : outcomes.has(draft.outcome))
        dropped.add(index)
    } else if (draft.claimant === 'outlet' && named.has(sameKey(draft))) dropped.add(index)
  }
  const places = new Map<number, number>()
  for (const index of drafts.keys()) if (!dropped.has(index)) places.set(index, places.size)
  return drafts.flatMap((draft, index) =>
    dropped.has(index)
      ? []
      : [
          {
            ...draft,
            subsetOf: draft.subsetOf === null ? null : (places.get(draft.subsetOf) ?? null),
          },
        ],
  )
}

function sameKey({ outcome, victims, subset, figure }: Draft): string {
  return [outcome, victims, subset, figure.kind, 'n' in figure ? figure.n : ''].join('|')
}

function numberKey({ outcome, figure }: Draft): string {
  return `${outcome}|${'n' in figure ? figure.n : figure.kind}`
}
