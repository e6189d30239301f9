import type { Outcome } from '@/lib/claim/model'
import { deniedWith } from './denial'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { beginsClause, isClause, isNoEvacuation, isOfThings, isPredicate } from './link-clause'
import { isInOpenTotal, isKindOfMost, listGoingOn, openList } from './link-list'
import { assign, isBeforeToll, openOutcome } from './link-outcome'
import {
  isByDoer,
  isExchanged,
  isJoinedParty,
  isOfBodies,
  isOfParty,
  outcomeAmong,
  PART_OF_BEFORE,
  PART_OF_PEOPLE,
} from './link-people'
import { JOINED, type Linked, type PartList, push, type State } from './link-state'
import { isItem, type Listing } from './listing'
import type { Mention } from './mentions'
import { follows, isInToll, isOfList, reaches, reachesToll } from './reach'
import { isIllness, isSubjectOfMany } from './shape'

/** What happens to those who were wounded or captured before: «الإفراج عن 20 معتقلا», «إجلاء 120 جريحا». */
const FREED: ReadonlySet<Outcome> = new Set(['released', 'evacuated'])

/** Links the groups of one sentence to what happened to them; groups without an outcome stay with null. */
export function linkGroups(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  listing: Listing | null,
  total: Listing | null = null,
): readonly Linked[] {
  const state: State = {
    tokens,
    mentions,
    linked: [],
    open: null,
    last: null,
    list: null,
    waiting: null,
    toll: null,
    listing: isItem(tokens) ? listing : null,
    total,
    ofTotal: null,
  }
  for (const [order, mention] of mentions.entries()) {
    if (mention.kind === 'outcome') openOutcome(state, mention, order)
    else if (mention.kind === 'group') linkGroup(state, mention)
    else if (mention.kind === 'parts' || mention.kind === 'open') openList(state, mention)
    else if (mention.kind === 'close' && state.list?.bracket) {
      if (state.last !== null) state.last.end = mention.end
      state.list = null
    }
  }
  return state.linked
}

function linkGroup(state: State, group: Group): void {
  const { last, toll, tokens, mentions, total } = state
  if (isIllness(tokens, group.end)) return
  const { open: said } = state
  if (said !== null && isOfThings(tokens, said, group)) state.open = null
  const leaves = said !== null && isNoEvacuation(tokens, said, group)
  const open = leaves ? null : state.open
  const denied = deniedWith(state, group)
  if (denied !== null) {
    push(state, group, denied.outcome, denied.said, 'nobody', { denied: true })
    return
  }
  const list = listGoingOn(state, group)
  if ((list === null || group.said === 'plural') && isKindOfMost(state, group)) {
    tellKind(state, group)
    return
  }
  if (list !== null) {
    const whole = state.linked[list.total] as Linked
    state.list = list
    push(state, group, whole.outcome, whole.said, 'part of the total', {
      partOf: list.total,
      isWho: list.means === 'are',
    })
    for (let each: PartList | null = list; each !== null; each = each.outer) each.end = group.end
    list.items += 1
    if (last !== null) last.end = group.end
    return
  }
  if (isInOpenTotal(state, group)) {
    push(state, group, total?.outcome ?? null, group, PART_OF_BEFORE, { item: true })
    state.ofTotal = group.end
    state.last = null
    return
  }
  if (isPredicate(state, group)) {
    assign(state, state.waiting as number, group, 'said of those before')
    return
  }
  if (isExchanged(state, group)) {
    const { said } = state.linked.at(-1) as Linked
    push(state, group, 'released', said, JOINED)
    return
  }
  const own = open !== null && !open.filled && reaches(tokens, mentions, open, group)
  // «عدد منهم بحال حرجة» tells how some are; «إصابة عدد منهم» what happened to them.
  const some = group.part && group.who === null && group.said === 'words'
  if (some && !(own && open?.end === group.start)) return
  if (group.part && !own && last !== null && !isClause(tokens, group.start)) {
    const index = wholeOf(state, group, last.index)
    const whole = state.linked[index] as Linked
    const outcome = isOfBodies(tokens, group.start) ? 'killed' : whole.outcome
    push(state, group, outcome, whole.said, 'part of the total', { partOf: index })
    return
  }
  const lone = group.part && !own && last === null && group.outcome !== null
  if (lone) {
    push(state, group, group.outcome, group, PART_OF_PEOPLE, { item: true })
    return
  }
  state.list = null
  if (own) {
    if (group.outcome === 'killed-or-wounded') {
      if (open !== null) open.filled = true
      push(state, group, group.outcome, open ?? group, 'outcome before its group')
      return
    }
    const near = group.start - open.end <= 1 || FREED.has(open.outcome)
    if (
      group.outcome === null ||
      (near && !(group.outcome === 'killed' && open.outcome === 'wounded'))
    ) {
      open.filled = true
      const held = group.outcome === 'captured' || group.outcome === 'abducted'
      const outcome = open.outcome === 'evacuated' && held ? 'released' : open.outcome
      push(state, group, outcome, open, 'outcome before its group')
      return
    }
  }
  if (isByDoer(state, group)) {
    const outcome = state.total?.outcome ?? null
    push(state, group, outcome, group, PART_OF_BEFORE, { item: true })
    return
  }
  const among = outcomeAmong(tokens, group)
  if (among !== null) {
    push(state, group, among, group, PART_OF_PEOPLE, { item: true })
    return
  }
  const alike = group.outcome === null || group.outcome === toll?.outcome
  if (toll !== null && alike && reachesToll(tokens, toll, group)) {
    push(state, group, toll.outcome, toll, 'toll', { toll })
    state.toll = null
    return
  }
  if (group.outcome !== null) {
    push(state, group, group.outcome, group, 'noun that says the outcome')
    state.open = null
    if (group.figure === null && !isInToll(tokens, toll, group)) state.toll = group
    return
  }
  const subject = isSubjectOfMany(tokens, group)
  const previous = last === null || subject ? undefined : state.linked[last.index]
  const party = last !== null && isJoinedParty(state, last.end, group)
  if (last !== null && previous !== undefined && (party || follows(tokens, last.end, group))) {
    push(state, group, previous.outcome, previous.said, JOINED)
    return
  }
  const { listing } = state
  if (listing !== null && group.said === 'number' && isOfList(tokens, group)) {
    push(state, group, listing.outcome, group, 'item of a list', { item: true })
    return
  }
  const counted = group.said === 'number' || group.said === 'words'
  if ((group.definite && !counted) || group.said === 'plural') return
  if (
    group.who === null &&
    !group.others &&
    !isBeforeToll(tokens, group) &&
    !isOfParty(state, group) &&
    !subject
  )
    return
  const told = tokens[group.end]?.is.verb
  const after = tokens[group.start - 1]?.word === 'من'
  const precedes = told != null && !told.joined && !group.definite && !after
  if (group.said === 'noun' && !precedes && !beginsClause(tokens, group.start)) return
  state.waiting = state.linked.length
  push(state, group, null, group, 'waits for its verb')
}

/** «معظمهم نساء وأطفال»: a part without a figure, which tells who all of them were. */
function tellKind(state: State, group: Group): void {
  const list = state.list as PartList
  const { outcome, said } = state.linked[list.total] as Linked
  const kind = { ...group, figure: null, outcome: null }
  const isWho = list.means === 'most' || list.means === 'are'
  push(state, kind, outcome, said, 'part of the total', { partOf: list.total, isWho })
  list.end = group.end
}

/** «13 شهيدا … وجثث سبعة منهم»: the counted people of whom a group is a part, those of its outcome first. */
function wholeOf({ linked }: State, group: Group, last: number): number {
  const counted = (at: Linked) => at.group.figure !== null && at.partOf === null
  const alike = linked.findLastIndex(
    (one) => counted(one) && group.outcome !== null && one.outcome === group.outcome,
  )
  if (alike !== -1 || linked[last]?.group.figure !== null) return alike === -1 ? last : alike
  const any = linked.findLastIndex(counted)
  return any === -1 ? last : any
}
