import type { Outcome } from '@/lib/claim/model'
import { nobody } from './denial'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { push, type State } from './link-state'
import type { Mention, OutcomeMention } from './mentions'
import { namedPerson, relativeSubject } from './named'
import { antecedentOf } from './pronoun'
import { breaks } from './reach'
import { isSubjectOfMany } from './shape'

/** Notes an outcome: it waits for its group, or takes one that waits for it, one by name, or one that a pronoun means. */
export function openOutcome(state: State, mention: OutcomeMention, order: number): void {
  const { open, tokens, mentions } = state
  const before = mentions[order - 1]
  if (isOfWounds(state, mention) || isDecree(state, mention)) return
  const paired =
    open !== null &&
    !open.filled &&
    before?.kind === 'outcome' &&
    (mention.joined || /^[وا]و?$/.test(tokens[mention.start - 1]?.word ?? '')) &&
    mention.start - before.end <= 1
  if (isFoundDead(state, mention, before)) return
  state.open = paired
    ? { ...mention, outcome: both(open.outcome, mention.outcome), start: open.start, filled: false }
    : { ...mention, filled: false }
  state.list = null
  if (mention.object !== null && !paired && takePronoun(state, state.open)) return
  const none = nobody(tokens, mention)
  if (none !== null) {
    for (const one of none)
      push(state, one, state.open.outcome, state.open, 'nobody', { denied: true })
    state.open.filled = true
    return
  }
  const next = mentions[order + 1]
  const fed =
    next?.kind === 'group' &&
    next.start - mention.end <= 2 &&
    !/^و[اإ]ن$/.test(tokens[next.start - 1]?.word ?? '')
  const waits = state.waiting === null ? undefined : state.linked[state.waiting]
  if (
    state.waiting !== null &&
    waits !== undefined &&
    (isBeforeToll(tokens, waits.group) || !breaks(tokens, waits.group.end, mention.start)) &&
    mention.form === 'verb' &&
    (!fed ||
      isSubjectOfMany(tokens, waits.group) ||
      (next.said === 'noun' && next.start > mention.end)) &&
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

/** How far after somebody «مقتولا» may stand: «عثر على شاب في العقد الثالث مقتولا». */
const TO_DEAD = 9

/** «عُثر على شابين مقتولين»: how they were found; of a body that was told of it tells nothing new. */
function isFoundDead(state: State, mention: OutcomeMention, before: Mention | undefined): boolean {
  const { tokens, linked } = state
  if (!/^[وف]?مقتول/.test(tokens[mention.start]?.word ?? '')) return false
  if (before?.kind !== 'group' || mention.start - before.end > TO_DEAD) return true
  const told = linked.some(({ group }) => group.start === before.start)
  if (before.figure !== null && before.outcome === null && (!told || state.waiting !== null)) {
    if (state.waiting !== null && told)
      assign(state, state.waiting, mention, 'subject before its verb')
    else push(state, before, mention.outcome, mention, 'outcome before its group')
  }
  return true
}

/** «بجراحه التي أصيب بها», «متأثرا بإصابته»: the wound of which somebody died, no second claim. */
function isOfWounds({ tokens }: State, { start, end, outcome }: OutcomeMention): boolean {
  if (outcome !== 'wounded') return false
  const [before, after] = [tokens[start - 1]?.word ?? '', tokens[end]?.word ?? '']
  return /^متاثر/.test(before) || (/^التي$/.test(before) && /^بها$/.test(after)) || after === 'بها'
}

/** «اتفاق قضى بإخراج»: what was decided, no death. */
function isDecree({ tokens }: State, { start }: OutcomeMention): boolean {
  if (!/^[وف]?(?:قضي|قضت|يقضي|تقضي)$/.test(tokens[start]?.word ?? '')) return false
  return /^ب(?:اخراج|اطلاق|الافراج|السجن|حبس|وقف|ان|ضروره|اعدام|خروج|تسليم|انسحاب|اجلاء)/.test(
    tokens[start + 1]?.word ?? '',
  )
}

/** «ما أدى إلى مقتله», «واعتقلتهما»: what happened to people who were told of before. */
function takePronoun(state: State, open: NonNullable<State['open']>): boolean {
  const found = antecedentOf(state, open)
  if (found === null) return false
  open.filled = true
  if (found.waiting !== null) {
    assign(state, found.waiting, open, 'pronoun on the outcome')
    return true
  }
  if (found.group !== null) {
    const sameAs = found.index === null ? undefined : found.index
    push(state, found.group, open.outcome, open, 'pronoun on the outcome', {
      ...(sameAs !== undefined && { sameAs }),
    })
  }
  return true
}

/** Gives a waiting group, its parts and those that are joined to it the outcome of the verb after it. */
export function assign(
  state: State,
  index: number,
  { outcome, start, end }: { outcome: Outcome | null; start: number; end: number },
  rule: string,
): void {
  for (const [at, item] of state.linked.entries()) {
    const joined = at > index && item.outcome === null
    if (at !== index && item.partOf !== index && !joined) continue
    item.outcome = outcome
    item.said = { start, end }
    item.rule = rule
  }
  if (state.open !== null) state.open.filled = true
  state.waiting = null
  state.last = { index, end }
}

/** Killed and wounded said at once are one figure for both. */
function both(a: Outcome, b: Outcome): Outcome {
  if (a === b) return a
  const fatal = a === 'killed' || b === 'killed'
  const hurt = [a, b].some((one) => one === 'wounded' || one === 'killed-or-wounded')
  return fatal && hurt ? 'killed-or-wounded' : b
}

/** «يرتفع إلى 203 تعداد …»: the number before the word for the toll. */
export function isBeforeToll(tokens: readonly Lexed[], { said, end }: Group): boolean {
  return said === 'number' && /^(?:تعداد|عدد|حصيله|اجمالي)$/.test(tokens[end]?.word ?? '')
}
