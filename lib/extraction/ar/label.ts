import { beginsClause } from './attribution'
import type { Lexed } from './lexed'
import { isItem } from './listing'
import type { NameMention } from './mentions'
import { stateAt } from './speaker-after'
import { BY_WHAT_THEY_ARE } from './speech'
import { isDeed } from './striker'

/** What is somebody's before a colon is what is listed, no speaker's: «خسائر قوات النظام: …». */
const OF_SOMEBODY = /^[وف]?(?:خسائر|حصيله|قتلي|شهداء|جرحي|اسري|ضحايا|هجمات|قصف|انتهاكات|مواقع)$/

/** A speaker before a colon: «الدفاع المدني: إصابة 6», after marks, hashtags and words like «عاجل» alone. */
export function labelBefore(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  colon: number,
): NameMention | null {
  const last = names.findLast(({ end }) => end <= colon && colon - end <= 3)
  const name = last === undefined ? last : (tellerTo(tokens, names, last) ?? last)
  const item =
    (name?.party != null && isItem(tokens)) ||
    OF_SOMEBODY.test(tokens[(name?.start ?? 0) - 1]?.word ?? '')
  if (name === undefined || item || /^(?:لل|[بل](?!بن))/.test(tokens[name.start]?.word ?? ''))
    return null
  if (isDeed(tokens, name)) return null
  const between = tokens
    .slice(last === undefined || last === name ? name.end : last.end, colon)
    .every(({ kind, is }) => kind === 'mark' || is.unknown)
  return between && beginsClause(tokens, names, name.end) ? name : null
}

/** «مصدر عسكري لـ كذا:», «قيادي في الفصائل لعنب بلدي:»: who told it to whom the label's last name is; undefined else. */
function tellerTo(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  { start, party }: NameMention,
): NameMention | undefined {
  const apart = tokens[start - 1]?.word === 'ل'
  const to = apart || /^ل(?!ل?بن)/.test(tokens[start]?.word ?? '')
  const from = apart ? start - 1 : start
  return to && party === null ? names.find(({ end }) => end === from) : undefined
}

/** How many words a label has at most: «محافظ درعا:». */
const LONGEST_LABEL = 3

/** Who speaks before a colon by what they are: «محافظ درعا: …», «طبيب في المشفى: …», at the beginning of a line. */
export function labelOfKind(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  colon: number,
): { readonly key: string; readonly start: number } | null {
  // «رئيس هيئة الأركان الأمريكية:», «الخارجية الروسية:».
  const state = stateAt(tokens, names, colon - 2)
  if (state !== null && beginsClause(tokens, names, colon - 2))
    return { key: state, start: colon - 2 }
  for (let start = Math.max(0, colon - LONGEST_LABEL); start < colon; start += 1) {
    const before = tokens[start - 1]
    if (before !== undefined && before.kind !== 'mark' && !/\p{Script=Latin}/u.test(before.raw))
      continue
    const key = tokens[start]?.is.stems.map((stem) => BY_WHAT_THEY_ARE.get(stem)).find(Boolean)
    if (key !== undefined && !/^[بل]/.test(tokens[start]?.word ?? '')) return { key, start }
  }
  return null
}

/** How many words may stand before «البيان:», «وفيما يلي نص البيان الصادر:». */
const LONGEST_TITLE = 5

/** Where a line that announces the words of a statement begins: «نص البيان:»; null where a colon does not end one. */
export function statementBefore(tokens: readonly Lexed[], colon: number): number | null {
  const at = [colon - 1, colon - 2].find((index) => tokens[index]?.word === 'البيان')
  if (at === undefined) return null
  const start = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'mark') + 1
  return at - start <= LONGEST_TITLE ? start : null
}
