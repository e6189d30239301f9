import type { Outcome } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import { assign, isBeforeToll, openOutcome } from './link-outcome'
import { type Linked, type PartList, push, type State } from './link-state'
import { isItem, type Listing } from './listing'
import type { Mention, OutcomeMention } from './mentions'
import { LEAVING } from './outcome-words'
import { continues, follows, isInToll, isOfList, reaches, reachesToll } from './reach'
import { isIllness } from './shape'

/** What happens to those who were wounded or captured before: «الإفراج عن 20 معتقلا», «إجلاء 120 جريحا». */
const FREED: ReadonlySet<Outcome> = new Set(['released', 'evacuated'])

/** How many tokens from the end of a group words like «بينهم» may stand. */
const TO_PARTS = 14

/** The same for «وهم:» and «هم 5 …», which can tell nothing else. */
const TO_LISTED = 30

/** Links the groups of one sentence to what happened to them; groups without an outcome stay with null. */
export function linkGroups(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  listing: Listing | null,
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

function openList(state: State, mention: Mention): void {
  const { last, open, tokens, list } = state
  state.list = null
  const one = mention.kind === 'parts' && mention.means === 'one'
  if (one && open !== null && !open.filled && mention.start === open.end) {
    open.filled = true
    push(state, oneOfThem(mention), open.outcome, open, 'one of them')
    return
  }
  if (list?.means === 'are' && mention.kind === 'parts' && mention.means === 'among') {
    // «هم 38 مدنيا بينهم 9 أطفال، و96 …»: a list inside the list.
    const inner = state.linked.length - 1
    state.list = {
      total: inner,
      end: mention.end,
      bracket: false,
      means: 'among',
      items: 0,
      outer: list,
    }
    return
  }
  if (last === null) return
  const bracket = mention.kind === 'open'
  const are = mention.kind === 'parts' && mention.means === 'are'
  const listed = are && /^[:]$|^\p{Nd}/u.test(tokens[mention.end]?.raw ?? '')
  const near = listed ? TO_LISTED : bracket || are ? 3 : TO_PARTS
  if (mention.start - last.end > near) return
  const whole = state.linked[last.index]
  if (one && whole !== undefined && isWorse(tokens, mention.end)) {
    push(state, oneOfThem(mention), whole.outcome, whole.said, 'part of the total', {
      partOf: last.index,
    })
  }
  const means = mention.kind === 'parts' ? mention.means : null
  state.list = { total: last.index, end: mention.end, bracket, means, items: 0, outer: null }
}

/** «خرج شاب من منزله», «خرج المئات في مظاهرة»: leaving that is no evacuation. */
function isNoEvacuation(
  tokens: readonly Lexed[],
  open: OutcomeMention,
  { figure, unit }: Group,
): boolean {
  if (!tokens[open.start]?.is.stems.some((stem) => LEAVERS.has(stem))) return false
  if (figure === null || figure.kind === 'some') return true
  if (figure.kind === 'exact' && figure.n < 5 && unit === 'persons') return true
  return tokens.some(({ word }) => /مظاهر|تظاهر|احتجاج|مسير[هات]|وقفه|شوارع/.test(word))
}

const LEAVERS = new Set(words(LEAVING).map(fold))

/** «5 أشخاص ما زالوا محتجزين», «إلى 203 تعداد قتلى الطرفين»: a noun without a figure tells what happened to those before. */
function isPredicate(state: State, group: Group): boolean {
  const waits = state.waiting === null ? undefined : state.linked[state.waiting]
  if (waits === undefined || group.outcome === null || group.figure !== null) return false
  const gap = group.start - waits.group.end
  return !group.joined && (gap <= 3 || (gap <= 5 && isBeforeToll(state.tokens, waits.group)))
}

/** The innermost list that a group goes on with; null where it goes on with none. */
function listGoingOn(state: State, group: Group): PartList | null {
  for (let list = state.list; list !== null; list = list.outer) {
    const total = state.linked[list.total]
    if (total === undefined || !continues(state.tokens, list, group, total)) continue
    const ofParty =
      total.group.who === 'civilian' &&
      state.mentions.some(
        (m) =>
          m.kind === 'name' &&
          m.party !== null &&
          m.start - group.end >= 0 &&
          m.start - group.end <= 2,
      )
    if (!ofParty) return list
  }
  return null
}

/** «تمكن 35 منهم»: something else is told of them. */
function isClause(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]
  return (
    before?.kind === 'word' && before.is.unknown && !/^(?:كان|كانت|بواقع|هناك|و)$/.test(before.word)
  )
}

/** «أحدهم»: one of the people before. */
function oneOfThem({ start, end }: Mention): Group {
  return {
    figure: { kind: 'exact', n: 1 },
    who: null,
    subset: null,
    unit: 'persons',
    outcome: null,
    others: true,
    owned: false,
    part: false,
    said: 'noun',
    definite: false,
    joined: false,
    start,
    wordsEnd: end,
    end,
  }
}

/** «أحدهم بجروح خطرة», «أحدهما في حالة حرجة»: how one of the wounded is, a part of them. */
function isWorse(tokens: readonly Lexed[], at: number): boolean {
  return (
    /^(?:بجروح|بحاله|حالته|حالتها|اصابته|باصابه|بجراح)$/.test(tokens[at]?.word ?? '') ||
    (tokens[at]?.word === 'في' && /^(?:حاله|وضع)$/.test(tokens[at + 1]?.word ?? ''))
  )
}

function linkGroup(state: State, group: Group): void {
  const { last, toll, tokens, mentions } = state
  if (isIllness(tokens, group.end)) return
  if (state.open !== null && isNoEvacuation(tokens, state.open, group)) state.open = null
  const { open } = state
  const list = listGoingOn(state, group)
  if (list !== null) {
    const total = state.linked[list.total] as Linked
    state.list = list
    push(state, group, total.outcome, total.said, 'part of the total', {
      partOf: list.total,
      isWho: list.means === 'are',
    })
    for (let each: PartList | null = list; each !== null; each = each.outer) each.end = group.end
    list.items += 1
    if (last !== null) last.end = group.end
    return
  }
  if (isPredicate(state, group)) {
    assign(state, state.waiting as number, group, 'said of those before')
    return
  }
  const own = open !== null && !open.filled && reaches(tokens, mentions, open, group)
  if (group.part && !own && last !== null && !isClause(tokens, group.start)) {
    const whole = state.linked[last.index] as Linked
    push(state, group, whole.outcome, whole.said, 'part of the total', {
      partOf: last.index,
    })
    return
  }
  const lone = group.part && !own && last === null && group.outcome !== null
  if (lone) {
    push(state, group, group.outcome, group, 'part of the people before', { item: true })
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
      push(state, group, open.outcome, open, 'outcome before its group')
      return
    }
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
  const previous = last === null ? undefined : state.linked[last.index]
  if (last !== null && previous !== undefined && follows(tokens, last.end, group)) {
    push(state, group, previous.outcome, previous.said, 'joined to the group before')
    return
  }
  const { listing } = state
  if (listing !== null && group.said === 'number' && isOfList(tokens, group)) {
    push(state, group, listing.outcome, group, 'item of a list', { item: true })
    return
  }
  const counted = group.said === 'number' || group.said === 'words'
  if ((group.definite && !counted) || group.said === 'plural') return
  if (group.who === null && !group.others && !isBeforeToll(tokens, group)) return
  if (group.said === 'noun' && !beginsClause(tokens, group.start)) return
  state.waiting = state.linked.length
  push(state, group, null, group, 'waits for its verb')
}

/** A single noun can be the subject of a verb after it where its clause begins. */
function beginsClause(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]
  return before === undefined || before.kind === 'mark' || /^[بو]?ان$/.test(before.word)
}
