import type { Lexed } from './lexed'
import { phraseAt, phraseTable } from './phrases'

const LONGER = phraseTable<true>([
  [
    true,
    `منذ بدء|منذ بداية|منذ مطلع|منذ انطلاق|منذ عام|منذ سنة|منذ أشهر|منذ شهر|منذ سنوات|منذ أسابيع|منذ اندلاع|منذ تاريخ|منذ سقوط|
خلال شهر|خلال العام|خلال عام|خلال أسبوع|خلال الأسبوع|خلال الشهر|خلال أشهر|خلال سنوات|خلال الأشهر|خلال الأيام|خلال السنوات|
خلال كانون|خلال شباط|خلال آذار|خلال نيسان|خلال أيار|خلال حزيران|خلال تموز|خلال آب|خلال أيلول|خلال تشرين|في غضون أشهر|
الحصيلة الإجمالية|إجمالي|منذ كانون|منذ شباط|منذ آذار|منذ نيسان|منذ أيار|منذ حزيران|منذ تموز|منذ آب|منذ أيلول|منذ تشرين`.replaceAll(
      '\n',
      '',
    ),
  ],
])

/** Whether a sentence speaks of a longer time than its event: «منذ بدء الحملة», «خلال شهر», «إجمالي». */
export function isCumulative(tokens: readonly Lexed[]): boolean {
  return tokens.some(
    (_, index) => phraseAt(LONGER, tokens, index) !== null || isCounted(tokens, index),
  )
}

/** «خلال أربعة أشهر», «في 3 سنوات». */
function isCounted(tokens: readonly Lexed[], index: number): boolean {
  if (!/^(?:خلال|منذ|في|مدي)$/.test(tokens[index]?.word ?? '')) return false
  const number = tokens[index + 1]
  if (number?.kind !== 'number' && number?.is.number == null) return false
  return /^(?:اسابيع|اشهر|شهرا?|شهور|سنوات|سنه|اعوام|عاما?)$/.test(tokens[index + 2]?.word ?? '')
}
