import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { Linked } from './link-state'

/** How far before an outcome what makes it a plan, a demand or a fear may stand. */
const REACH = 5

/** Words that govern what has not happened: «من المقرر أن تفرج», «طالبوا بالإفراج عن», «تحذير من مقتل». */
const NOT_YET = new Set(
  words(
    `المقرر المزمع المتوقع المنتظر المرتقب يفترض سيتم ستتم سوف يعتزم تعتزم ينوي تنوي تستعد يستعد يطالب تطالب طالب طالبت طالبوا يطالبون
     مطالبا مطالبة مطالبين مطالبات دعا دعت دعوا يدعو تدعو داعيا داعية ناشد ناشدت مناشدة يهدد تهدد هدد هددت تهديد مهددا مهددة
     تعهد تعهدت يتعهد تتعهد وعد وعدت خشية لمنع منع لتجنب يشترط تشترط اشترط اشترطت مطلب لضمان `,
  ).map(fold),
)

/** The imperfect of what will be: «سيفرج», «ستطلق». */
const FUTURE = /^[وف]?س[يت]\p{L}{3,}$/u

/** «محاولة اغتيال قيادي», «حاولت قتل 3». */
const ATTEMPT = /^[وفبل]?(?:ال)?(?:محاوله|حاول|حاولت|يحاول|تحاول|حاولوا)$/

/** «طالب» alone is a student too, who demands nothing: «طالب ب…». */
const DEMANDING = /^[وف]?طالب$/

/** Whether what is told of a group is a plan, a demand or a fear: it has not happened. */
export function isPlanned(tokens: readonly Lexed[], { said, outcome }: Linked): boolean {
  const verb = tokens[said.start]
  if (verb === undefined || outcome === null) return false
  if (FUTURE.test(verb.word) && (verb.is.verb !== null || verb.is.phrase !== null)) return true
  // «طالب بهدنة وقتل 3»: a verb that is joined tells of something else.
  if (verb.is.verb?.joined === true) return false
  if (ATTEMPT.test(tokens[said.start - 1]?.word ?? '')) return true
  for (let at = said.start - 1; at >= 0 && at >= said.start - REACH; at -= 1) {
    const { raw, word, is } = tokens[at] as Lexed
    if (/^[.،؛:]$/.test(raw)) return false
    if (word === 'حتي' && at === said.start - 1 && verb.is.verb === null) return true
    const demands = !DEMANDING.test(word) || /^ب/.test(verb.word)
    if (demands && is.stems.some((stem) => NOT_YET.has(stem))) return true
    if (is.verb !== null || is.noun !== null || is.number !== null) return false
  }
  return false
}
