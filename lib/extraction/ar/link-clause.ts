import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import { isBeforeToll } from './link-outcome'
import type { State } from './link-state'
import type { OutcomeMention } from './mentions'
import { LEAVING, MOSTLY_OF_THINGS } from './outcome-words'

/** «ضبط 3 قطع سلاح»: what is said of things, where no people are named. */
export function isOfThings(
  tokens: readonly Lexed[],
  open: OutcomeMention,
  { who }: Group,
): boolean {
  return (
    who === null && (tokens[open.start]?.is.stems.some((stem) => THINGS_DONE.has(stem)) ?? false)
  )
}

const THINGS_DONE = new Set(words(MOSTLY_OF_THINGS).map(fold))

/** «خرج شاب من منزله», «خرج المئات في مظاهرة»: leaving that is no evacuation. */
export function isNoEvacuation(
  tokens: readonly Lexed[],
  open: OutcomeMention,
  { figure, unit }: Group,
): boolean {
  if (!tokens[open.start]?.is.stems.some((stem) => LEAVERS.has(stem))) return false
  const from = tokens.findIndex(({ word }, at) => at >= open.end && word === 'عن')
  const service = /^ال(?:خدمه|سيطره|عمل|جاهزيه)$/.test(tokens[from + 1]?.word ?? '')
  if (from !== -1 && from <= open.end + 3 && service) return true
  if (figure === null || figure.kind === 'some') return true
  if (figure.kind === 'exact' && figure.n < 5 && unit === 'persons') return true
  return tokens.some(({ word }) => /مظاهر|تظاهر|احتجاج|مسير[هات]|وقفه|شوارع/.test(word))
}

const LEAVERS = new Set(words(LEAVING).map(fold))

/** «5 أشخاص ما زالوا محتجزين», «إلى 203 تعداد قتلى الطرفين»: a noun without a figure tells what happened to those before. */
export function isPredicate(state: State, group: Group): boolean {
  const waits = state.waiting === null ? undefined : state.linked[state.waiting]
  if (waits === undefined || group.outcome === null || group.figure !== null) return false
  const gap = group.start - waits.group.end
  return !group.joined && (gap <= 3 || (gap <= 5 && isBeforeToll(state.tokens, waits.group)))
}

/** «تمكن 35 منهم»: something else is told of them. */
export function isClause(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]
  return (
    before?.kind === 'word' &&
    before.is.unknown &&
    !/^(?:كان|كانت|بواقع|هناك|و|حاله|حالات|وضع)$/.test(before.word)
  )
}

/** A single noun can be the subject of a verb after it where its clause begins. */
export function beginsClause(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]
  return before === undefined || before.kind === 'mark' || /^[بو]?ان$/.test(before.word)
}
