import type { Draft } from '../model'
import type { Linked } from './link-state'
import { AS_BEFORE, type Victims } from './whose'

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
  for (const index of drafted.keys()) {
    const key = totalOf(index, found, victims)
    if (key === null) continue
    for (const each of key === 'mixed' ? [index] : chainOf(index, found, victims)) {
      tell(each, key, drafted, drafts)
    }
  }
}

function tell(
  index: number,
  key: string,
  drafted: ReadonlyMap<number, number>,
  drafts: Draft[],
): void {
  const place = drafted.get(index) ?? -1
  const draft = drafts[place]
  if (draft?.victims !== 'unknown') return
  const why = [...draft.why, { rule: 'told by its parts', words: key }]
  drafts[place] = { ...draft, victims: key, why }
}

/** «8 شهداء و20 جريحا معظمهم أطفال»: a group, and those that go on with its people or with whose it goes on. */
function chainOf(
  index: number,
  found: readonly Linked[],
  victims: readonly Victims[],
): readonly number[] {
  const totals = found.flatMap(({ partOf }, at) => (partOf === null ? [at] : []))
  const at = totals.indexOf(index)
  const goesOn = (place: number) => victims[totals[place] ?? -1]?.rule === AS_BEFORE
  let from = at
  while (from > 0 && goesOn(from)) from -= 1
  let to = at + 1
  while (to < totals.length && goesOn(to)) to += 1
  return totals.slice(from, to)
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

/** A total that heads a list of all who were counted in it: it is of whom its items are, mixed where they are of two. */
export function tellHead(drafts: Draft[], place: number, key: string): void {
  const draft = drafts[place]
  if (draft === undefined || key === 'unknown' || draft.victims === key) return
  const told = draft.why.some(({ rule }) => rule === BY_ITEMS)
  if (draft.victims !== 'unknown' && !told) return
  const victims = told ? 'mixed' : key
  drafts[place] = { ...draft, victims, why: [...draft.why, { rule: BY_ITEMS, words: victims }] }
}

const BY_ITEMS = 'told by its items'
