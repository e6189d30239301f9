import type { Lexed } from './lexed'
import type { NameMention } from './mentions'

const ASIDE = /^[وب]?(?:جهته|جهتها|جانبه|جانبها|دوره|دورها|المقابل)$/

/** «من جهته»: the speaker gives an account of their own. */
export function isAside(tokens: readonly Lexed[], start: number): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ word }) => ASIDE.test(word))
}

/** «تنفي مسؤوليتها عن مقتل»: what is denied is a part in it, not that it happened. */
export function isDisclaimer(tokens: readonly Lexed[], at: number): boolean {
  return (
    /^(?:و?نف[يت]|[يت]نفي)$/.test(tokens[at]?.word ?? '') &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ word }) => word.startsWith('مسوولي') || word.startsWith('مسؤولي'))
  )
}

/** A name that stands right before its verb, but for marks. */
export function isSubject(tokens: readonly Lexed[], from: number, at: number): boolean {
  return tokens.slice(from, at).every(({ kind, raw }) => kind === 'mark' && /^["'»”)]$/.test(raw))
}

/** Who speaks for a body, before its name: «مدير الدفاع المدني: …». */
const OFFICE =
  /^(?:ال)?(?:مدير|رئيس|رئيسه|قائد|قيادي|متحدث|متحدثه|ناطق|مسوول|مسؤول|عضو|امين|مندوب|مصدر|مكتب|باسم|اعلامي|صحفي)$/

/** Only marks and a short run of words that say nothing of people stand between the clause's beginning and a name. */
export function beginsClause(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  end: number,
): boolean {
  const name = names.find((other) => other.end === end)
  let words = 0
  for (let at = (name?.start ?? end) - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Lexed
    if (/^[|،؛:.!؟–—-]$/.test(token.raw) || /\p{Script=Latin}/u.test(token.raw)) return true
    if (token.kind === 'word') words += 1
    if (words > 4 || !(token.is.unknown || OFFICE.test(token.word))) return false
  }
  return true
}

/** «نقلت فرقنا الجرحى إلى المشفى»: people were carried, nothing was told «عن» anybody. */
export function isCarrying(tokens: readonly Lexed[], at: number): boolean {
  if (!/^[وف]?(?:نقل|نقلت|نقلوا|تنقل|ينقل|ناقلا|ناقله)$/.test(tokens[at]?.word ?? '')) return false
  return !tokens.slice(at + 1, at + 9).some(({ word }) => word === 'عن')
}

/** «مصادر محلية في مدينة حمص قالت»: nothing but where they are stands between a speaker and the verb. */
export function isPlace(tokens: readonly Lexed[], from: number, to: number): boolean {
  return (
    /^(?:في|من|ب.*|داخل|لدي)$/.test(tokens[from]?.word ?? '') &&
    tokens.slice(from, to).every(({ kind, is }) => kind === 'word' && is.unknown && !is.speech)
  )
}

/** «وبيّن الدفاع المدني أن»: the verb that is written like «between». */
export function isMakingClear(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  at: number,
): boolean {
  if (!/^[وف]?بينت?$/.test(tokens[at]?.word ?? '')) return false
  const name = names.find(({ start }) => start > at && start <= at + 2)
  return (
    name !== undefined && tokens.slice(name.end, name.end + 2).some(({ word }) => word === 'ان')
  )
}
