import type { Lexed } from './lexed'
import { phraseAt, phraseTable } from './phrases'

/** Words by which a text tells something without standing by it, before what they are said of. */
const BEFORE = phraseTable<true>([
  [
    true,
    `زعم|زعمت|زعموا|يزعم|تزعم|مزاعم|بزعم|ادعى|ادعت|يدعي أن|تدعي أن|أنباء غير مؤكدة|معلومات غير مؤكدة|أنباء أولية|معلومات شبه مؤكدة|
أنباء عن|أنباء تتحدث عن|معلومات عن|شائعات|إشاعات|يشاع|يعتقد أن|يعتقد أنه|يرجح|رجحت|ترجح|ربما|احتمال`.replaceAll(
      '\n',
      '',
    ),
  ],
])

/** The same, wherever in the sentence they stand. */
const ANYWHERE = phraseTable<true>([
  [
    true,
    `لم يتسن التأكد|لم يتسن التحقق|لم نتمكن من التحقق|لم يتسن لنا|لم تتأكد|لم يتم التأكد|لم يتأكد|دون تأكيد|غير مؤكد|غير مؤكدة`.replaceAll(
      '\n',
      '',
    ),
  ],
])

/** How far before a group what makes it an allegation may stand. */
const REACH = 14

/** Whether a text tells a group's figure as unverified: «زعم», «أنباء غير مؤكدة», «لم يتسن التحقق». */
export function isAlleged(tokens: readonly Lexed[], start: number): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.is.idle !== false) continue
    if (phraseAt(ANYWHERE, tokens, at) !== null) return true
    if (at < start && at >= start - REACH && phraseAt(BEFORE, tokens, at) !== null) return true
  }
  return false
}
