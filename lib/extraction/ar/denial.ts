import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'

const NOT = new Set(words('لا لم لن دون بدون عدم ولا ولم ليس ليست أي نفى نفت ينفي تنفي').map(fold))

/** Words that may stand between the negation and what it denies: «دون وقوع أي», «لم تسفر عن». */
const BETWEEN = new Set(
  words(
    `وقوع وجود تسجيل توجد يوجد تسجل يسجل تسفر يسفر عن أي سقوط حدوث أنباء معلومات ترد تقع يقع خسائر بشرية حصول تذكر تؤد يؤد إلى ورود`,
  ).map(fold),
)

const REACH = 5

/** How far before «أي» its negation may stand. */
const ANY_REACH = 12

/** Whether a group without a figure of its own is denied: «دون وقوع إصابات», «عدم وجود قتلى», «لم يسقط أي قتيل». */
export function isDenied(tokens: readonly Lexed[], from: number, group: Group): boolean {
  if (group.said === 'number' || group.said === 'words' || group.definite) return false
  const any = /^(?:اي|ايه|احد)$/.test(tokens[group.start - 1]?.word ?? '')
  if (
    any &&
    tokens
      .slice(Math.max(0, group.start - ANY_REACH), group.start)
      .some(({ word }) => NOT.has(word) && word !== 'اي')
  ) {
    return true
  }
  for (let at = from - 1; at >= from - REACH && at >= 0; at -= 1) {
    const { word } = tokens[at] as Lexed
    if (NOT.has(word) && word !== 'اي') return true
    if (!BETWEEN.has(word)) return false
  }
  return false
}
