import type { Draft } from '../model'
import type { Linked } from './link-state'
import type { Victims } from './whose'

/**
 * Totals of people of whom it was not said whose, told by their parts: «17 قتيلا هم 5 مدنيين و12 عنصرا من قسد» are mixed
 * if the parts are of two, and of the one if all are.
 *
 * @param drafted where the draft of each linked group stands in the list of drafts, which is changed in place
 */
export function tellTotals(
  found: readonly Linked[],
  victims: readonly Victims[],
  drafted: ReadonlyMap<number, number>,
  drafts: Draft[],
): void {
  for (const [index, place] of drafted) {
    const draft = drafts[place] as Draft
    if (draft.victims !== 'unknown') continue
    const key = totalOf(index, found, victims)
    if (key === null) continue
    drafts[place] = {
      ...draft,
      victims: key,
      why: [...draft.why, { rule: 'told by its parts', words: key }],
    }
  }
}

function totalOf(
  index: number,
  found: readonly Linked[],
  victims: readonly Victims[],
): string | null {
  const parts = found.flatMap((part, at) =>
    part.partOf === index ? [{ part, key: victims[at]?.key }] : [],
  )
  const known = parts.filter(({ key }) => key !== undefined && key !== 'unknown')
  const first = known[0]?.key
  if (first === undefined) return null
  if (!parts.some(({ part }) => part.isWho)) return null
  if (known.some(({ key }) => key !== first)) return 'mixed'
  return known.length === parts.length ? first : null
}
