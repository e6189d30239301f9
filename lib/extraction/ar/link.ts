import type { Outcome } from '@/lib/claim/model'
import { isDenied } from './denial'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import type { Mention, OutcomeMention } from './mentions'
import { namedPerson, relativeSubject } from './named'
import { breaks, continues, follows, reaches, reachesToll } from './reach'

/** A group with what happened to it: the bones of a claim. */
export interface Linked {
  readonly group: Group
  /** Null while nothing is known to have happened to them. */
  outcome: Outcome | null
  /** Where the outcome is said. */
  said: { readonly start: number; readonly end: number }
  /** The group of which this one is a part, by its place in the list. */
  readonly partOf: number | null
  readonly denied: boolean
  rule: string
}

interface State {
  readonly tokens: readonly Lexed[]
  readonly linked: Linked[]
  /** The outcome that was said last, and whether a group was linked to it. */
  open: (OutcomeMention & { filled: boolean }) | null
  /** The last group that is no part, and where it and its parts end. */
  last: { readonly index: number; end: number } | null
  list: { readonly total: number; end: number; readonly bracket: boolean; items: number } | null
  /** The first group that waits for a verb after it. */
  waiting: number | null
  toll: Mention | null
}

/** What happens to those who were wounded or captured before: «الإفراج عن 20 معتقلا», «إجلاء 120 جريحا». */
const FREED: ReadonlySet<Outcome> = new Set(['released', 'evacuated'])

/** How many tokens from the end of a group words like «بينهم» may stand. */
const TO_PARTS = 14

/** Links the groups of one sentence to what happened to them; groups without an outcome stay with null. */
export function linkGroups(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
): readonly Linked[] {
  const state: State = {
    tokens,
    linked: [],
    open: null,
    last: null,
    list: null,
    waiting: null,
    toll: null,
  }
  for (const [order, mention] of mentions.entries()) {
    if (mention.kind === 'outcome') openOutcome(state, mention, mentions, order)
    else if (mention.kind === 'group') linkGroup(state, mention, mentions)
    else if (mention.kind === 'parts' || mention.kind === 'open') openList(state, mention)
    else if (mention.kind === 'close' && state.list?.bracket) {
      if (state.last !== null) state.last.end = mention.end
      state.list = null
    }
  }
  return state.linked
}

function openOutcome(
  state: State,
  mention: OutcomeMention,
  mentions: readonly Mention[],
  order: number,
): void {
  const { open, tokens } = state
  const before = mentions[order - 1]
  const paired =
    open !== null &&
    !open.filled &&
    before?.kind === 'outcome' &&
    (mention.joined ||
      tokens[mention.start - 1]?.word === 'و' ||
      tokens[mention.start - 1]?.word === 'او') &&
    mention.start - before.end <= 1
  state.open = paired
    ? { ...mention, outcome: both(open.outcome, mention.outcome), start: open.start, filled: false }
    : { ...mention, filled: false }
  state.list = null
  const next = mentions[order + 1]
  const fed = next?.kind === 'group' && next.start - mention.end <= 2
  const waits = state.waiting === null ? undefined : state.linked[state.waiting]
  if (
    state.waiting !== null &&
    waits !== undefined &&
    !breaks(tokens, waits.group.end, mention.start) &&
    mention.form === 'verb' &&
    (!fed || next.said === 'noun') &&
    !mention.joined
  ) {
    assign(state, state.waiting, state.open, 'subject before its verb')
    return
  }
  state.waiting = null
  if (fed) return
  const subject = relativeSubject(tokens, mention) ?? namedPerson(tokens, state.open, next)
  if (subject === null) return
  state.open.filled = true
  push(state, subject, state.open.outcome, state.open, 'a person by name')
}

/** Gives a waiting group, and the parts of it, the outcome of the verb after it. */
function assign(
  state: State,
  index: number,
  open: OutcomeMention & { filled: boolean },
  rule: string,
): void {
  for (const item of state.linked) {
    if (item !== state.linked[index] && item.partOf !== index) continue
    item.outcome = open.outcome
    item.said = { start: open.start, end: open.end }
    item.rule = rule
  }
  open.filled = true
  state.waiting = null
  state.last = { index, end: open.end }
}

function openList(state: State, mention: Mention): void {
  const { last } = state
  state.list = null
  if (last === null) return
  const bracket = mention.kind === 'open'
  const near = bracket || (mention.kind === 'parts' && mention.means === 'are') ? 3 : TO_PARTS
  if (mention.start - last.end > near) return
  state.list = { total: last.index, end: mention.end, bracket, items: 0 }
}

function linkGroup(state: State, group: Group, mentions: readonly Mention[]): void {
  const { open, last, list, toll, tokens } = state
  const total = list === null ? undefined : state.linked[list.total]
  if (list !== null && total !== undefined && continues(tokens, list, group, total)) {
    push(state, group, total.outcome, total.said, 'part of the total', list.total)
    list.end = group.end
    list.items += 1
    if (last !== null) last.end = group.end
    return
  }
  if (group.part && last !== null) {
    const whole = state.linked[last.index] as Linked
    push(state, group, whole.outcome, whole.said, 'part of the total', last.index)
    return
  }
  state.list = null
  if (open !== null && !open.filled && reaches(tokens, mentions, open, group)) {
    const near = group.start - open.end <= 1 || FREED.has(open.outcome)
    if (
      group.outcome === null ||
      (near && !(group.outcome === 'killed' && open.outcome === 'wounded'))
    ) {
      open.filled = true
      push(state, group, open.outcome, open, 'outcome before its group')
      return
    }
  }
  if (group.outcome !== null) {
    push(state, group, group.outcome, group, 'noun that says the outcome')
    state.open = null
    if (group.figure === null) state.toll = { kind: 'group', ...group }
    return
  }
  if (toll?.kind === 'group' && reachesToll(tokens, toll, group)) {
    push(state, group, toll.outcome, toll, 'toll')
    return
  }
  const previous = last === null ? undefined : state.linked[last.index]
  if (last !== null && previous !== undefined && follows(tokens, last.end, group)) {
    push(state, group, previous.outcome, previous.said, 'joined to the group before')
    return
  }
  if (group.definite || group.said === 'plural' || group.who === null) return
  if (group.said === 'noun' && !beginsClause(tokens, group.start)) return
  state.waiting = state.linked.length
  push(state, group, null, group, 'waits for its verb')
}

function push(
  state: State,
  group: Group,
  outcome: Outcome | null,
  said: { readonly start: number; readonly end: number },
  rule: string,
  partOf: number | null = null,
): void {
  const denied = isDenied(state.tokens, Math.min(said.start, group.start), group)
  const { start, end } = said
  state.linked.push({ group, outcome, said: { start, end }, partOf, denied, rule })
  if (partOf === null) state.last = { index: state.linked.length - 1, end: group.end }
}

/** A single noun can be the subject of a verb after it where its clause begins. */
function beginsClause(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]
  return before === undefined || before.kind === 'mark' || /^[بو]?ان$/.test(before.word)
}

/** Killed and wounded said at once are one figure for both. */
function both(a: Outcome, b: Outcome): Outcome {
  if (a === b) return a
  const fatal = a === 'killed' || b === 'killed'
  const hurt = [a, b].some((one) => one === 'wounded' || one === 'killed-or-wounded')
  return fatal && hurt ? 'killed-or-wounded' : b
}
