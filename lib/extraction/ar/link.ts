import type { Outcome } from '@/lib/claim/model'
import type { Lexed } from './analysis'
import type { Group } from './group'
import type { Mention, NameMention, OutcomeMention } from './mentions'
import { namedPerson } from './named'

/** A group with what happened to it: the bones of a claim. */
export interface Linked {
  readonly group: Group
  readonly outcome: Outcome
  /** Where the outcome is said. */
  readonly said: { readonly start: number; readonly end: number }
  /** The group of which this one is a part, by its place in the list. */
  readonly partOf: number | null
  readonly rule: string
}

/** How many tokens may stand between an outcome and its group, or between coordinated groups. */
const REACH = { counted: 10, single: 5, joined: 12, toll: 40 }

const TOLL = new Set(['عدد', 'حصيله', 'اعداد', 'اجمالي', 'ضحايا'])
const TOLL_LINK = /^(?:الي|ل|ب|بلغ|بلغت|وصل|وصلت|هو|تجاوز|تجاوزت)$/

/** Links the groups of one sentence to what happened to them. */
export function linkGroups(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
): readonly Linked[] {
  const linked: Linked[] = []
  let open = null as (OutcomeMention & { filled: boolean }) | null
  let last: { index: number; end: number } | null = null
  let list: { total: number; end: number; bracket: boolean; one: boolean } | null = null
  let pending: Group | null = null
  let toll: { outcome: Outcome; start: number; end: number } | null = null

  const link = (
    group: Group,
    outcome: Outcome,
    said: { start: number; end: number },
    rule: string,
    partOf: number | null = null,
  ) => {
    linked.push({ group, outcome, said: { start: said.start, end: said.end }, partOf, rule })
    return linked.length - 1
  }

  for (const [order, mention] of mentions.entries()) {
    if (mention.kind === 'outcome') {
      const before = mentions[order - 1]
      const pair = before?.kind === 'outcome' && mention.joined && mention.start - before.end <= 1
      const outcome: Outcome = pair
        ? both(open?.outcome ?? mention.outcome, mention.outcome)
        : mention.outcome
      const start: number = pair && open !== null ? open.start : mention.start
      open = { ...mention, outcome, start, filled: false }
      list = null
      toll = null
      const next = mentions[order + 1]
      const fed = next?.kind === 'group' && next.start - mention.end <= 2
      if (pending !== null && mention.form === 'verb' && !fed && !mention.joined) {
        last = { index: link(pending, outcome, mention, 'subject before verb'), end: mention.end }
        open.filled = true
        pending = null
      }
      if (!fed) {
        const person = namedPerson(tokens, open, next)
        if (person !== null) {
          last = { index: link(person, outcome, open, 'named person'), end: person.end }
          open.filled = true
        }
      }
    } else if (mention.kind === 'parts' && last !== null && mention.start - last.end <= 14) {
      list = { total: last.index, end: mention.end, bracket: false, one: mention.means === 'one' }
    } else if (mention.kind === 'open' && last !== null && mention.start - last.end <= 3) {
      list = { total: last.index, end: mention.end, bracket: true, one: false }
    } else if (mention.kind === 'close' && list?.bracket) {
      if (last !== null) last.end = mention.end
      list = null
    } else if (mention.kind === 'group') {
      const total: Linked | undefined = list === null ? undefined : linked[list.total]
      if (
        list !== null &&
        total !== undefined &&
        mention.start - list.end <= 6 &&
        (mention.outcome === null || mention.outcome === total.outcome)
      ) {
        link(mention, total.outcome, total.said, 'part of the total', list.total)
        list.end = mention.end
        if (last !== null) last.end = mention.end
        continue
      }
      list = null
      const gap: number = open === null ? Number.POSITIVE_INFINITY : mention.start - open.end
      if (open !== null && !open.filled && reaches(tokens, mentions, open, mention)) {
        if (mention.outcome === null || gap <= 1) {
          last = {
            index: link(mention, open.outcome, open, 'outcome before group'),
            end: mention.end,
          }
          open.filled = true
          continue
        }
      }
      if (mention.outcome !== null) {
        if (mention.figure === null) {
          toll = { outcome: mention.outcome, start: mention.start, end: mention.end }
        }
        last = {
          index: link(mention, mention.outcome, mention, 'noun of outcome'),
          end: mention.end,
        }
        open = null
        pending = null
        continue
      }
      if (toll !== null && reachesToll(tokens, toll, mention)) {
        last = { index: link(mention, toll.outcome, toll, 'toll'), end: mention.end }
        continue
      }
      const previous: Linked | undefined = last === null ? undefined : linked[last.index]
      if (
        last !== null &&
        previous !== undefined &&
        mention.joined &&
        mention.start - last.end <= REACH.joined
      ) {
        if (follows(tokens, last.end, mention)) {
          last = {
            index: link(mention, previous.outcome, previous.said, 'joined to group'),
            end: mention.end,
          }
          continue
        }
      }
      if (mention.said !== 'plural') pending = mention
    }
  }
  return linked
}

/** Killed and wounded said at once are one figure for both. */
function both(a: Outcome, b: Outcome): Outcome {
  return a === b ? a : new Set([a, b, 'killed', 'wounded']).size === 2 ? 'killed-or-wounded' : b
}

function reaches(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  open: OutcomeMention,
  group: Group,
): boolean {
  const gap = group.start - open.end
  if (group.said === 'plural' && group.definite) return false
  if (bareNumber(group)) return gap <= 1
  if (group.said === 'number' || group.said === 'words')
    return gap <= REACH.counted && !broken(tokens, open.end, group.start)
  if (gap > REACH.single) return false
  if (group.definite && gap > 0) return false
  if (gap === 0) return true
  const before = tokens[group.start - 1]
  const afterName = mentions.some(
    (m): m is NameMention => m.kind === 'name' && m.end >= group.start - 1 && m.end <= group.start,
  )
  return (
    before !== undefined &&
    (afterName || before.kind === 'mark' || TIMES.has(before.word)) &&
    !broken(tokens, open.end, group.start)
  )
}

const TIMES = new Set(
  'اليوم امس الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت فجر صباح مساء ظهر عصر ليل الماضي الفائت ايضا كذلك'.split(
    ' ',
  ),
)

/** A relative or subordinate clause begins between two tokens, or a new statement does. */
function broken(tokens: readonly Lexed[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Lexed
    if (/^[؛;|]$/.test(token.raw)) return true
    if (/^(?:و?الذي|و?التي|و?الذين|حيث|عندما|فيما|بينما|كما)$/.test(token.word)) return true
  }
  return false
}

function bareNumber(group: Group): boolean {
  return group.said === 'number' && group.who === null && !group.others
}

function reachesToll(
  tokens: readonly Lexed[],
  toll: { start: number; end: number },
  group: Group,
): boolean {
  const before = tokens[group.start - 1]?.word ?? ''
  const head = tokens[toll.start - 1]
  const counted = head !== undefined && head.is.stems.some((stem) => TOLL.has(stem))
  if (group.said !== 'number' || group.start - toll.end > REACH.toll) return false
  return group.start === toll.end || (counted && TOLL_LINK.test(before))
}

/** A group joined by و stands in the same clause as the one before: no verb or preposition phrase between opens another. */
function follows(tokens: readonly Lexed[], from: number, group: Group): boolean {
  return !broken(tokens, from, group.start) && (group.who !== null || group.others)
}
