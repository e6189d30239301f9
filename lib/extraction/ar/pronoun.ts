import type { Group } from './group-model'
import type { Lexed } from './lexed'
import type { Linked, State } from './link-state'
import type { OutcomeMention } from './mentions'

/** Whom a pronoun means: a group that waits for its outcome, or one to be told of again; neither where it tells nothing new. */
export interface Antecedent {
  readonly waiting: number | null
  readonly group: Group | null
  /** Where the group stands in the list of linked groups; null where it is in none. */
  readonly index: number | null
}

const NOTHING_NEW: Antecedent = { waiting: null, group: null, index: null }

/** Outcomes that are said of the same people one after the other without a second claim: who is abducted is led away. */
const TAKEN = new Set(['captured', 'abducted'])

/** Whom the pronoun on an outcome means; null where nobody in the sentence is meant. */
export function antecedentOf(state: State, open: OutcomeMention): Antecedent | null {
  const { linked, tokens } = state
  for (let index = linked.length - 1; index >= 0; index -= 1) {
    const one = linked[index] as Linked
    if (one.group.start > open.start || !agrees(one, open)) continue
    if (one.outcome === null) return { waiting: index, group: null, index: null }
    const sniped = tokens[one.said.start]?.is.stems.includes('قنص') ?? false
    if (sniped) return { waiting: index, group: null, index: null }
    const told = linked.some(
      (other) =>
        (other === one || other.sameAs === index) &&
        (other.outcome === open.outcome ||
          (TAKEN.has(other.outcome ?? '') && TAKEN.has(open.outcome))),
    )
    if (told) return NOTHING_NEW
    return { waiting: null, group: again(one.group, open), index }
  }
  const single = open.object === 'one' ? singleBefore(tokens, open.start) : null
  return single === null ? null : { waiting: null, group: again(single, open), index: null }
}

function agrees({ group: { figure }, partOf }: Linked, { object }: OutcomeMention): boolean {
  if (figure?.kind !== 'exact') return object === 'many' && figure !== null && partOf === null
  if (object === 'many' && partOf !== null) return false
  if (object === 'one') return figure.n === 1
  return object === 'two' ? figure.n === 2 : figure.n > 2 || figure.n === 2
}

/** How far before the outcome the one who is meant may stand. */
const BACK = 40

/** The nearest single person before, though nothing was said to have happened to them: «هاجموا الشاب فلان وقتلوه». */
function singleBefore(tokens: readonly Lexed[], start: number): Group | null {
  for (let at = start - 1; at >= 0 && at >= start - BACK; at -= 1) {
    const token = tokens[at] as Lexed
    const person = token.is.person
    if (person === null || person.entry.number !== 'one' || person.entry.owned) continue
    if (person.by !== null && person.by !== 'ل') continue
    if (person.entry.outcome !== null) continue
    const { who, subset, unit } = person.entry
    return {
      figure: { kind: 'exact', n: 1 },
      who,
      subset,
      unit,
      outcome: null,
      others: false,
      owned: false,
      part: false,
      said: 'noun',
      definite: person.definite,
      joined: false,
      start: at,
      wordsEnd: at + 1,
      end: at + 1,
    }
  }
  return null
}

/** The group as it is told of again: its words are those of the outcome. */
function again(group: Group, { start, end }: OutcomeMention): Group {
  return { ...group, start, wordsEnd: end, end, joined: false }
}
